-- Who stood in the matter, today or at a moment.
create function matter.handovers_known(p_matters uuid[], p_until timestamptz, p_own int[])
returns table (matter_id uuid, handover_key text, acknowledged_on text) language sql stable rows 100 as $$
  with e as materialized (
    select v.* from matter.events_known(p_matters, p_until, p_own) v
    where v.kind in ('MATTER_HANDED_OVER', 'CASE_TRANSFERRED', 'HANDOVER_ACKNOWLEDGED')
  )
  select h.matter_id, h.document_key, min(a.occurred_on::text)
  from e h
  join e a on a.matter_id = h.matter_id and a.kind = 'HANDOVER_ACKNOWLEDGED' and a.details ->> 'handoverKey' = h.document_key
  where h.kind in ('MATTER_HANDED_OVER', 'CASE_TRANSFERRED') and h.document_key is not null
    and (
      not exists (select from matter.namings_of(h.fact_id, h.version, h.current))
      or exists (
        select from matter.namings_of(h.fact_id, h.version, h.current) n (id)
        join matter.organisation_lineage l on l.predecessor_id = n.id
        where l.organisation_id = a.organisation_id
      )
    )
  group by h.matter_id, h.document_key
$$;

create or replace function matter.refresh_handovers(p_matters uuid[]) returns void language plpgsql volatile set search_path = '' as $$
begin
  delete from matter.handover_state where matter_id = any (p_matters);
  insert into matter.handover_state (matter_id, handover_key, acknowledged_on)
  select * from matter.handovers_known(p_matters, null, null);
end $$;

-- Today's hand-overs stand ready; those of a moment are worked out.
create function matter.handover_states(p_matters uuid[], p_until timestamptz, p_own int[])
returns table (matter_id uuid, handover_key text, acknowledged_on text) language sql stable rows 100 as $$
  select s.matter_id, s.handover_key, s.acknowledged_on::text from matter.handover_state s where p_until is null and s.matter_id = any (p_matters)
  union all
  select * from matter.handovers_known(p_matters, p_until, p_own) where p_until is not null
$$;

-- Whoever handed the matter over took part until then, unless it came back later.
create function matter.participants_known(p_matters uuid[], p_until timestamptz, p_own int[])
returns table (matter_id uuid, organisation_id int, agency text, relation smallint, since text, until text)
language sql stable as $$
  with e as materialized (
    select v.matter_id, v.organisation_id, v.agency, v.kind, v.occurred_on::text as day, v.document_key from matter.events_known(p_matters, p_until, p_own) v
  ), part as materialized (
    select e.matter_id, e.organisation_id, e.agency, min(e.day) as since, max(e.day) filter (where e.kind = 'HANDOVER_ACKNOWLEDGED') as taken_back
    from e group by 1, 2, 3
  ), handed as (
    select h.matter_id, h.organisation_id, max(s.acknowledged_on) as until
    from matter.handover_states(p_matters, p_until, p_own) s
    join e h on h.matter_id = s.matter_id and h.document_key = s.handover_key
    group by 1, 2
  )
  select p.matter_id, p.organisation_id, p.agency,
    (case when h.until is not null and coalesce(p.taken_back <= h.until, true) then 2 else 4 end)::smallint,
    p.since, case when coalesce(p.taken_back <= h.until, true) then h.until end
  from part p left join handed h on h.matter_id = p.matter_id and h.organisation_id = p.organisation_id
$$;

create or replace function matter.participants(p_matters uuid[])
returns table (matter_id uuid, organisation_id int, agency text, relation smallint, since text, until text)
language sql stable as $$
  select * from matter.participants_known(p_matters, null, null)
$$;

-- The procuracy that supervises a police or border body, or the body that took its place, for the time that it does. What waits is asked once for all.
create or replace function matter.refresh_standing(p_matters uuid[]) returns void language plpgsql volatile set search_path = '' as $$
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
      and p.matter_id not in (select w from matter.waiting(p_matters) w)
      and not exists (select from part q where q.matter_id = p.matter_id and q.organisation_id = s.procuracy_id)
    group by 1, 2
  )
  insert into matter.standing (matter_id, organisation_id, agency, relation, since, until)
  select * from part
  union all
  select matter_id, procuracy_id, 'PROCURACY', 3, since, until from supervising;
end $$;
