-- The round of the trial that a matter is in: from its registration by a court of first instance.
create function mobile_trials.rounds(p_matters uuid[])
returns table (matter_id uuid, instance text, court_id int, registered_on text, since date, again boolean, judged boolean)
language sql stable rows 25 set search_path = '' as $$
  with e as materialized (
    select v.matter_id, v.kind, v.organisation_id, v.occurred_on::text as day, v.earliest, v.latest, v.recorded_at,
      coalesce(v.details ->> 'instance', 'FIRST') as instance, v.details ->> 'outcome' as outcome
    from matter.event v
    where v.matter_id = any (p_matters) and v.current and v.kind in ('CASE_REGISTERED', 'JUDGMENT_PRONOUNCED', 'APPEAL_DECIDED')
  ), registered as (
    select distinct on (e.matter_id) e.* from e where e.kind = 'CASE_REGISTERED' and e.instance <> 'APPEAL'
    order by e.matter_id, e.latest desc, e.recorded_at desc
  )
  select r.matter_id, r.instance, r.organisation_id, r.day, r.earliest,
    -- A judgment that is quashed for a new investigation or trial needs a new registration.
    not exists (select from e q where q.matter_id = r.matter_id and q.kind = 'APPEAL_DECIDED' and q.outcome like 'QUASH%' and q.latest > r.latest),
    exists (
      select from e j where j.matter_id = r.matter_id and j.kind = 'JUDGMENT_PRONOUNCED' and j.instance <> 'APPEAL'
        and not exists (select from e q where q.matter_id = r.matter_id and q.kind = 'APPEAL_DECIDED' and q.outcome like 'QUASH%' and q.earliest >= j.latest))
  from registered r
$$;

-- What the court has decided in this round for the whole case.
create function mobile_trials.decisions(p_matters uuid[])
returns table (matter_id uuid, decision text, day text, latest date, recorded_at timestamptz, closed text, mode text, obstacle text, until text)
language sql stable set search_path = '' as $$
  select e.matter_id, e.details ->> 'decision', e.occurred_on::text, e.latest, e.recorded_at, e.details ->> 'closed', e.details ->> 'mode',
    e.details ->> 'obstacle', e.details ->> 'until'
  from mobile_trials.rounds(p_matters) r
  join matter.event e on e.matter_id = r.matter_id and e.current and e.kind = 'TRIAL_DECIDED' and e.latest >= r.since
  where coalesce(e.details ->> 'instance', 'FIRST') <> 'APPEAL' and e.details ->> 'chargeKey' is null
$$;

-- How the trial is held, as last said: a decision goes before the registration. decided: the decision to try, unless the case stopped or went back since.
create function mobile_trials.conduct(p_matters uuid[])
returns table (matter_id uuid, closed text, mode text, decided_on text, obstacle text) language sql stable rows 25 set search_path = '' as $$
  with d as materialized (select * from mobile_trials.decisions(p_matters)),
  said as (
    select matter_id, 2 as step, latest, recorded_at, closed, mode from d
    union all
    select e.matter_id, 1, e.latest, e.recorded_at, e.details ->> 'closed', e.details ->> 'mode'
    from mobile_trials.rounds(p_matters) r
    join matter.event e on e.matter_id = r.matter_id and e.current and e.kind = 'CASE_REGISTERED' and e.latest >= r.since
    where coalesce(e.details ->> 'instance', 'FIRST') <> 'APPEAL'
  ), last_step as (
    select distinct on (matter_id) matter_id, decision, day, obstacle from d where decision in ('TRY', 'RETURN', 'SUSPEND', 'RESUME', 'DISCONTINUE')
    order by matter_id, latest desc, recorded_at desc
  )
  select m.id,
    (select closed from said s where s.matter_id = m.id and closed is not null order by step desc, latest desc, recorded_at desc limit 1),
    (select mode from said s where s.matter_id = m.id and mode is not null order by step desc, latest desc, recorded_at desc limit 1),
    case when l.decision = 'TRY' then l.day end, case when l.decision = 'TRY' then l.obstacle end
  from unnest(p_matters) m (id) left join last_step l on l.matter_id = m.id
$$;
