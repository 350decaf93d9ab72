-- Who stands in the matter. Works on many matters at once: one at a time when facts arrive, thousands after a bulk load.

-- A hand-over counts when the body that it names acknowledged it.
create function matter.refresh_handovers(p_matters uuid[]) returns void language plpgsql volatile set search_path = '' as $$
begin
  delete from matter.handover_state where matter_id = any (p_matters);
  insert into matter.handover_state (matter_id, handover_key, acknowledged_on)
  select h.matter_id, h.document_key, min(a.occurred_on)
  from matter.event h
  join matter.event a on a.matter_id = h.matter_id and a.current and a.kind = 'HANDOVER_ACKNOWLEDGED' and a.details ->> 'handoverKey' = h.document_key
  where h.matter_id = any (p_matters) and h.current and h.kind in ('MATTER_HANDED_OVER', 'CASE_TRANSFERRED') and h.document_key is not null
    and (
      not exists (select from matter.naming n where n.fact_id = h.fact_id)
      or exists (
        select from matter.naming n
        join matter.organisation_lineage l on l.predecessor_id = n.organisation_id
        where n.fact_id = h.fact_id and l.organisation_id = a.organisation_id
      )
    )
  group by h.matter_id, h.document_key;
end $$;

-- Whoever handed the matter over took part until then, unless it came back later.
create function matter.participants(p_matters uuid[])
returns table (matter_id uuid, organisation_id int, agency text, relation smallint, since text, until text)
language sql stable set search_path = '' as $$
  with part as materialized (
    select e.matter_id, e.organisation_id, e.agency, min(e.occurred_on::text) as since,
      max(e.occurred_on::text) filter (where e.kind = 'HANDOVER_ACKNOWLEDGED') as taken_back
    from matter.event e where e.matter_id = any (p_matters) and e.current
    group by 1, 2, 3
  ), handed as (
    select h.matter_id, h.organisation_id, max(s.acknowledged_on::text) as until
    from matter.handover_state s
    join matter.event h on h.matter_id = s.matter_id and h.current and h.document_key = s.handover_key
    where s.matter_id = any (p_matters)
    group by 1, 2
  )
  select p.matter_id, p.organisation_id, p.agency,
    (case when h.until is not null and coalesce(p.taken_back <= h.until, true) then 2 else 4 end)::smallint,
    p.since, case when coalesce(p.taken_back <= h.until, true) then h.until end
  from part p left join handed h on h.matter_id = p.matter_id and h.organisation_id = p.organisation_id
$$;

-- The procuracy that supervises a police or border body, or the body that took its place, for the time that it does.
create function matter.refresh_standing(p_matters uuid[]) returns void language plpgsql volatile set search_path = '' as $$
begin
  delete from matter.standing where matter_id = any (p_matters);
  with part as materialized (
    select * from matter.participants(p_matters)
  ), supervising as (
    select p.matter_id, s.procuracy_id,
      min(case when greatest(s.valid_from, l.since) > matter.earliest(p.since) then greatest(s.valid_from, l.since)::text else p.since end) as since,
      case when bool_and(s.valid_to is not null) then max(s.valid_to)::text end as until
    from part p
    join matter.organisation_lineage l on l.predecessor_id = p.organisation_id
    join matter.supervision s on s.body_id = l.organisation_id and (s.valid_to is null or s.valid_to > greatest(matter.earliest(p.since), l.since))
    where p.relation = 4 and p.agency in ('POLICE', 'BORDER_GUARD')
      and not exists (select from matter.waiting(array[p.matter_id]))
      and not exists (select from part q where q.matter_id = p.matter_id and q.organisation_id = s.procuracy_id)
    group by 1, 2
  )
  insert into matter.standing (matter_id, organisation_id, agency, relation, since, until)
  select * from part
  union all
  select matter_id, procuracy_id, 'PROCURACY', 3, since, until from supervising;
end $$;
