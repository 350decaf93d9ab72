-- Which tips still have no outcome, for lists of matters: the police's own tables are read by nobody here, so that what a decision says of
-- its tip comes with the event, under the tip's key.
create table matter.tip (
  fact_id uuid primary key,
  matter_id uuid not null,
  organisation_id int not null references matter.organisation (id),
  received_on matter.partial_date,
  has_outcome boolean not null
);
comment on table matter.tip is 'Tips as lists find them. has_outcome: it was resolved or suspended (BLTTHS art. 147); worked out anew with its matter.';
create index tip_matter on matter.tip (matter_id);
create index tip_open on matter.tip (received_on, matter_id) where not has_outcome;
grant select, insert, update, delete on matter.tip to lt_matter;

create function matter.refresh_tips(p_matters uuid[]) returns void language plpgsql volatile set search_path = '' as $$
begin
  with decided as materialized (
    select distinct e.matter_id, e.details ->> 'aboutKey' as key
    from matter.event e where e.matter_id = any (p_matters) and e.current and e.kind = 'TIP_RESOLVED'
  ), fresh as materialized (
    select e.fact_id, e.matter_id, e.organisation_id, e.occurred_on, d.key is not null as has_outcome
    from matter.event e left join decided d on d.matter_id = e.matter_id and d.key = e.details ->> 'sourceKey'
    where e.matter_id = any (p_matters) and e.current and e.kind = 'TIP_RECEIVED'
  ), gone as (
    delete from matter.tip t where t.matter_id = any (p_matters) and t.fact_id not in (select fact_id from fresh)
  )
  insert into matter.tip (fact_id, matter_id, organisation_id, received_on, has_outcome) select * from fresh
  on conflict (fact_id) do update set matter_id = excluded.matter_id, organisation_id = excluded.organisation_id,
    received_on = excluded.received_on, has_outcome = excluded.has_outcome
  where (matter.tip.matter_id, matter.tip.organisation_id, matter.tip.received_on::text, matter.tip.has_outcome)
    is distinct from (excluded.matter_id, excluded.organisation_id, excluded.received_on::text, excluded.has_outcome);
end $$;
alter function matter.refresh_tips(uuid[]) owner to lt_matter;
revoke all on function matter.refresh_tips(uuid[]) from public;
select matter.adopt_projection('matter', 'refresh_tips');
