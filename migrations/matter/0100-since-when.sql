-- What a view of the past must know beyond the facts' versions: which matters began by waiting, and whom a fact named before it was corrected.
alter table matter.matter add column began_waiting boolean not null default false;
comment on column matter.matter.began_waiting is 'Opened for a fact that was reported for a matter which its reporter might not enter. Never changes.';

with first as materialized (
  select home_matter_id, min(recorded_at) as at from matter.event group by 1
), waited as materialized (
  select distinct f.home_matter_id as id
  from first b
  join matter.event f on f.home_matter_id = b.home_matter_id and f.recorded_at = b.at and not f.published
  join matter.quote q on q.fact_id = f.fact_id and q.target
  -- In bulk whole matters are loaded, with all that their facts were reported for.
  where not exists (select from matter.document d where d.home_matter_id = f.home_matter_id and d.number = q.number and d.type = q.type)
    and not exists (select from matter.code c where c.home_matter_id = f.home_matter_id and c.code = q.code)
)
update matter.matter m set began_waiting = true from waited w where w.id = m.id;

create or replace function matter.place_fact(p_report jsonb) returns uuid language plpgsql volatile set search_path = '' as $$
declare
  v_target jsonb := nullif(p_report -> 'target', 'null');
  v_published boolean := coalesce((p_report ->> 'published')::boolean, false);
  v_matter uuid;
begin
  if v_target is not null then
    v_matter := case when v_published then matter.find_published(v_target) end;
    v_matter := coalesce(v_matter, matter.find_for_reporting((p_report ->> 'organisationId')::int, v_target));
  end if;
  if v_matter is null then
    v_matter := matter.open_matter(p_report ->> 'occurredOn');
    if v_target is not null and not v_published then
      update matter.matter set began_waiting = true where id = v_matter;
    end if;
    if v_published and v_target ->> 'code' not like 'LT-%' then
      insert into matter.code values (v_target ->> 'code', v_matter, v_matter) on conflict do nothing;
    end if;
  end if;
  return v_matter;
end $$;

create table matter.naming_before (
  fact_id uuid not null,
  version int not null,
  organisation_id int not null references matter.organisation (id),
  primary key (fact_id, version, organisation_id)
);
comment on table matter.naming_before is 'Whom a version named that is no longer the current one. Of versions that ended before this table stood nobody is known.';
grant select, insert on matter.naming_before to lt_matter;

create or replace function matter.forget_references(p_fact uuid) returns void language plpgsql volatile set search_path = '' as $$
begin
  insert into matter.naming_before (fact_id, version, organisation_id)
  select n.fact_id, e.version, n.organisation_id
  from matter.naming n cross join lateral (select max(version) as version from matter.event where fact_id = p_fact) e
  where n.fact_id = p_fact
  on conflict do nothing;
  delete from matter.document where fact_id = p_fact;
  delete from matter.quote where fact_id = p_fact;
  delete from matter.naming where fact_id = p_fact;
  delete from matter.link where fact_id = p_fact;
end $$;

-- Whom a version of a fact names.
create function matter.namings_of(p_fact uuid, p_version int, p_current boolean) returns setof int language sql stable as $$
  select n.organisation_id from matter.naming n where n.fact_id = p_fact and p_current
  union all
  select b.organisation_id from matter.naming_before b where b.fact_id = p_fact and b.version = p_version and not p_current
$$;

alter function matter.namings_of(uuid, int, boolean) owner to lt_matter;
revoke execute on function matter.namings_of(uuid, int, boolean) from public;
