-- The stage of a set of matters, today's or of a moment: the rules are those of before, the facts are those known then.
create function matter.stages_known(p_matters uuid[], p_until timestamptz, p_own int[])
returns table (matter_id uuid, investigation_from date, indicted_from date, in_force_from date, stage text)
language sql stable rows 100 as $$
  with e as materialized (
    select v.matter_id, v.kind, v.organisation_id, v.document_key, v.earliest, v.latest, v.published, v.details
    from matter.events_known(p_matters, p_until, p_own) v
  ), step as materialized (
    select e.matter_id, r.stage, e.latest as day, r.lowers, r.rank, s.gate, e.published, s.case_status is null as before_case
    from e join matter.stage_rule r on r.kind = e.kind and matter.applies(e.details, r.field, r.pattern)
    join matter.stage s on s.stage = r.stage
    where not matter.is_about_one(e.kind, e.details)
  ), indicted as materialized (
    -- An indictment and its registration by the court that it names; of a published case a later step implies both.
    select c.matter_id, greatest(i.earliest, c.earliest) as earliest, greatest(i.latest, c.latest) as latest, false as published
    from e c
    join e i on i.matter_id = c.matter_id and i.kind = 'INDICTMENT_ISSUED' and i.document_key = c.details ->> 'indictmentKey'
    join matter.organisation_lineage l on l.organisation_id = c.organisation_id and l.predecessor_id::text = i.details ->> 'courtId'
    where c.kind = 'CASE_REGISTERED'
    union all
    select matter_id, earliest, latest, true from e
    where published and kind in ('INDICTMENT_ISSUED', 'CASE_REGISTERED', 'TRIAL_DECIDED', 'HEARING_HELD', 'JUDGMENT_PRONOUNCED',
      'JUDGMENT_APPEALED', 'JUDGMENT_PROTESTED', 'APPEAL_DECIDED', 'JUDGMENT_IN_FORCE', 'MOBILE_TRIAL_HELD')
  ), lowered as materialized (
    select step.matter_id, max(day) as day from step where lowers group by 1
  ), raised as materialized (
    select i.matter_id, min(i.latest) as day
    from indicted i left join lowered w on w.matter_id = i.matter_id
    where w.day is null or i.earliest > w.day
    group by 1
  ), forced as materialized (
    select e.matter_id, min(greatest(e.latest, r.day)) as day
    from e join raised r on r.matter_id = e.matter_id left join lowered w on w.matter_id = e.matter_id
    where e.kind = 'JUDGMENT_IN_FORCE' and (w.day is null or e.earliest > w.day)
    group by 1
  ), begun as (
    select b.matter_id, min(b.latest) as day
    from (
      select matter_id, latest from e
      where kind in ('CASE_INITIATED', 'BORDER_CASE_INITIATED') or published and kind in ('ACCUSED_CHARGED', 'ACCUSED_WANTED', 'INVESTIGATION_CONCLUDED', 'FILE_RECEIVED')
      union all select matter_id, latest from indicted
    ) b group by 1
  ), last_step as (
    select distinct on (s.matter_id) s.matter_id, s.stage
    from (
      select * from step
      union all select matter_id, 'INDICTED', latest, false, 50::smallint, 1::smallint, published, false from indicted
    ) s
    left join begun b on b.matter_id = s.matter_id
    left join raised r on r.matter_id = s.matter_id left join forced f on f.matter_id = s.matter_id
    where (s.gate = 0 or s.gate = 1 and r.day is not null or f.day is not null)
      and not (s.before_case and b.day is not null) -- a tip that comes to a case takes it nowhere
    order by s.matter_id, case when not s.published then s.day end desc nulls last, s.lowers desc, s.rank desc, s.stage
  )
  select m.id, b.day, r.day, f.day, coalesce(l.stage, 'TIP_RECEIVED')
  from unnest(p_matters) as m (id)
  left join begun b on b.matter_id = m.id left join raised r on r.matter_id = m.id
  left join forced f on f.matter_id = m.id left join last_step l on l.matter_id = m.id
$$;

create or replace function matter.stages(p_matters uuid[])
returns table (matter_id uuid, investigation_from date, indicted_from date, in_force_from date, stage text)
language sql stable rows 100 as $$
  select * from matter.stages_known(p_matters, null, null)
$$;
