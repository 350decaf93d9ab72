-- Gates that look at the course of the case.
create function mobile_trials.procedure_gates(p_rounds mobile_trials.round[], p_accused mobile_trials.accused[]) returns table (matter_id uuid, states jsonb)
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
  from unnest(p_rounds) r
  join matter.matter m on m.id = r.matter_id
  left join (select matter_id, bool_or(status = 'SUSPENDED') as one_suspended from unnest(p_accused) group by 1) a on a.matter_id = r.matter_id
$$;

-- What is charged: by the last indictment, else by the charges.
create type mobile_trials.charged as (matter_id uuid, offences text[], of_accused text[]);
create function mobile_trials.charged(p_told mobile_trials.told[], p_matters uuid[], p_accused mobile_trials.accused[]) returns setof mobile_trials.charged
language sql stable rows 25 set search_path = '' as $$
  with indicted as (
    select distinct on (e.matter_id) e.matter_id,
      array(select jsonb_array_elements_text(case when jsonb_typeof(e.details -> 'offences') = 'array' then e.details -> 'offences' else '[]' end)) as offences
    from unnest(p_told) e where e.kind = 'INDICTMENT_ISSUED'
    order by e.matter_id, e.latest desc, e.recorded_at desc
  ), charged as (
    select a.matter_id, array_agg(distinct o) as offences from unnest(p_accused) a cross join unnest(a.offences) o group by 1
  )
  select m.id, coalesce(nullif(i.offences, '{}'), c.offences, m.offences, '{}'), coalesce(c.offences, '{}')
  from matter.matter m left join indicted i on i.matter_id = m.id left join charged c on c.matter_id = m.id
  where m.id = any (p_matters)
$$;

-- The highest top of the frames of all that is charged in a matter, of each article of it ('150') and of each accused, by the law of its registration.
create type mobile_trials.frame as (matter_id uuid, article text, charge_key text, top int);
create function mobile_trials.frames(p_rounds mobile_trials.round[], p_accused mobile_trials.accused[], p_charged mobile_trials.charged[])
returns setof mobile_trials.frame language sql stable rows 50 set search_path = '' as $$
  with charged as (
    select r.matter_id, r.since, c.offences from unnest(p_rounds) r join unnest(p_charged) c on c.matter_id = r.matter_id
  ), sheet as materialized (
    select row_number() over ()::text as name, s.* from (
      select c.matter_id, null as article, null as charge_key, c.offences, c.since from charged c
      union all
      select c.matter_id, split_part(o, '.', 1), null, array_agg(o), c.since from charged c cross join unnest(c.offences) o group by 1, 2, 5
      union all
      select c.matter_id, null, a.charge_key, coalesce(nullif(a.offences, '{}'), c.offences), c.since
      from charged c join unnest(p_accused) a on a.matter_id = c.matter_id) s
  )
  select s.matter_id, s.article, s.charge_key, t.top
  from sheet s
  left join mobile_trials.frame_tops(array(select row(s.name, s.offences, s.since)::mobile_trials.charge_sheet from sheet s)) t on t.name = s.name
$$;

-- The court's competence by its level and the top of the frame, as the law was when it registered the case. offence: the article whose frame
-- reaches highest, of the version of the code that has it.
create function mobile_trials.offence_gates(p_rounds mobile_trials.round[], p_charged mobile_trials.charged[], p_frames mobile_trials.frame[])
returns table (matter_id uuid, states jsonb, offence text) language sql stable rows 25 set search_path = '' as $$
  with heaviest as (
    select distinct on (f.matter_id) f.matter_id, o.code_version || '.' || o.article as offence
    from unnest(p_frames) f join matter.offence o on o.article = f.article
    order by f.matter_id, f.top desc nulls last, o.trafficking desc, o.code_version desc, o.article
  )
  select r.matter_id, jsonb_build_object(
    'COURT_COMPETENT', case
      when k.level is null then 'UNKNOWN'
      when k.max_months is null or f.top <= k.max_months then 'OPEN'
      when f.top is null then 'UNKNOWN'
      else 'CLOSED' end,
    -- An indictment that names one offence does not undo a charge of another.
    'NO_CHILD_OFFENCE', case
      when exists (select from matter.offence o where o.child_victim and o.article = any (c.offences || c.of_accused)) then 'CLOSED'
      when c.offences = '{}' then 'UNKNOWN'
      else 'OPEN' end),
    h.offence
  from unnest(p_rounds) r
  join unnest(p_charged) c on c.matter_id = r.matter_id
  join matter.organisation b on b.id = r.court_id
  left join mobile_trials.court_competence k on k.level = b.level and k.valid_from <= r.since and (k.valid_to is null or r.since < k.valid_to)
  left join unnest(p_frames) f on f.matter_id = r.matter_id and f.article is null and f.charge_key is null
  left join heaviest h on h.matter_id = r.matter_id
$$;
