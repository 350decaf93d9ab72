-- What a matter of one's own waits for, who has to keep a time limit, and from when a joining counts.
create table matter.awaited (
  matter_id uuid not null,
  type text,
  year int,
  number text,
  issuer_id int,
  code text
);
comment on table matter.awaited is 'What the reporter of a provisional matter referred to, as it was written: the same whether or not there is such a document.';
create index awaited_matter on matter.awaited (matter_id);

create function matter.refresh_awaited(p_matters uuid[]) returns void language plpgsql volatile set search_path = '' as $$
begin
  delete from matter.awaited where matter_id = any (p_matters);
  insert into matter.awaited (matter_id, type, year, number, issuer_id, code)
  select distinct q.matter_id, q.type, q.year, q.number, q.issuer_id, q.code
  from matter.quote q join matter.matter m on m.id = q.matter_id and m.waiting
  where q.matter_id = any (p_matters) and q.target;
end $$;

alter table matter.clock add column border_guard boolean not null default false;
alter table matter.clock add column agency text generated always as (
  case when border_guard then 'BORDER_GUARD' when rule = 'PROSECUTE' then 'PROCURACY' when rule = 'TRIAL_PREPARATION' then 'COURTS' else 'POLICE' end
) stored;
comment on column matter.clock.border_guard is 'The border guard began the case and has not handed it over: the limit of the investigation binds it.';

-- Two matters become one by the latest that was said of them: by a fact, or by the body that lets one in.
create or replace function matter.join_two(p_one uuid, p_other uuid) returns uuid language plpgsql volatile set search_path = '' as $$
declare
  v_survivor uuid;
  v_absorbed uuid;
  v_at timestamptz;
begin
  perform from matter.matter where id in (p_one, p_other) order by id for update;
  select id into v_survivor from matter.matter where id in (p_one, p_other) order by created_at, id limit 1;
  v_absorbed := case when v_survivor = p_one then p_other else p_one end;
  select max(said.at) into v_at from (
    select e.recorded_at as at from matter.event e where e.matter_id in (p_one, p_other)
    union all select a.at from matter.acceptance a where a.matter_id in (p_one, p_other)
  ) said;
  perform matter.move_facts(v_absorbed, v_survivor);
  perform matter.move_handlers(v_absorbed, v_survivor);
  update matter.code set matter_id = v_survivor where matter_id = v_absorbed;
  insert into matter.acceptance select v_survivor, document_key, by_organisation, at from matter.acceptance where matter_id = v_absorbed
  on conflict do nothing;
  delete from matter.acceptance where matter_id = v_absorbed;
  update matter.link set from_matter = v_survivor where from_matter = v_absorbed and to_matter <> v_survivor;
  update matter.link set to_matter = v_survivor where to_matter = v_absorbed and from_matter <> v_survivor;
  insert into matter.joining (absorbed, survivor, at) values (v_absorbed, v_survivor, coalesce(v_at, clock_timestamp()));
  perform matter.empty_matter(v_absorbed, v_survivor);
  return v_survivor;
end $$;
