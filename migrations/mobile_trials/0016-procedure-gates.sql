-- Gates that look at the course of the case.
create function mobile_trials.procedure_gates(p_matters uuid[]) returns table (matter_id uuid, states jsonb)
language sql stable rows 25 set search_path = '' as $$
  select r.matter_id, jsonb_build_object(
    'REGISTERED', case when r.again then 'OPEN' else 'CLOSED' end,
    'NO_JUDGMENT', case when r.judged then 'CLOSED' else 'OPEN' end,
    'INDICTMENT_STANDS', case
      when m.indicted_from is not null then 'OPEN'
      when exists (select from matter.event e join matter.stage_rule s on s.kind = e.kind and s.lowers and matter.applies(e.details, s.field, s.pattern)
        where e.matter_id = m.id and e.current) then 'CLOSED'
      else 'UNKNOWN' end,
    'NOT_STOPPED', case
      when m.case_status in ('SUSPENDED', 'DISCONTINUED') then 'CLOSED'
      when a.one_suspended then 'CLOSED'
      when m.case_status is null then 'UNKNOWN'
      else 'OPEN' end)
  from mobile_trials.rounds(p_matters) r
  join matter.matter m on m.id = r.matter_id
  left join (select matter_id, bool_or(status = 'SUSPENDED') as one_suspended from mobile_trials.accused(p_matters) group by 1) a on a.matter_id = r.matter_id
$$;

-- What is charged: by the last indictment, else by the charges.
create function mobile_trials.charged(p_matters uuid[]) returns table (matter_id uuid, offences text[], of_accused text[]) language sql stable rows 25 set search_path = '' as $$
  with indicted as (
    select distinct on (e.matter_id) e.matter_id, mobile_trials.texts(e.details -> 'offences') as offences
    from matter.event e where e.matter_id = any (p_matters) and e.current and e.kind = 'INDICTMENT_ISSUED'
    order by e.matter_id, e.latest desc, e.recorded_at desc
  ), charged as (
    select a.matter_id, array_agg(distinct o) as offences from mobile_trials.accused(p_matters) a cross join unnest(a.offences) o group by 1
  )
  select m.id, coalesce(nullif(i.offences, '{}'), c.offences, m.offences, '{}'), coalesce(c.offences, '{}')
  from matter.matter m left join indicted i on i.matter_id = m.id left join charged c on c.matter_id = m.id
  where m.id = any (p_matters)
$$;

-- The court's competence by its level and the top of the frame, as the law was when it registered the case.
create function mobile_trials.competence(p_court int, p_top int, p_day date) returns text language sql stable set search_path = '' as $$
  select coalesce((
    select case when c.max_months is null or p_top <= c.max_months then 'OPEN' when p_top is null then 'UNKNOWN' else 'CLOSED' end
    from matter.organisation o
    join mobile_trials.court_competence c on c.level = o.level and c.valid_from <= p_day and (c.valid_to is null or p_day < c.valid_to)
    where o.id = p_court), 'UNKNOWN')
$$;

create function mobile_trials.offence_gates(p_matters uuid[]) returns table (matter_id uuid, states jsonb, offence text)
language sql stable rows 25 set search_path = '' as $$
  select r.matter_id, jsonb_build_object(
    'COURT_COMPETENT', mobile_trials.competence(r.court_id, mobile_trials.frame_top(c.offences, r.since), r.since),
    -- An indictment that names one offence does not undo a charge of another.
    'NO_CHILD_OFFENCE', case
      when exists (select from matter.offence o where o.child_victim and o.article = any (c.offences || c.of_accused)) then 'CLOSED'
      when c.offences = '{}' then 'UNKNOWN'
      else 'OPEN' end),
    mobile_trials.heaviest(c.offences, r.since)
  from mobile_trials.rounds(p_matters) r
  join mobile_trials.charged(p_matters) c on c.matter_id = r.matter_id
$$;
