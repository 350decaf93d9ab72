-- What choosing looks at of what was told of the matters, as it stands now: read once for a set of them.
create type mobile_trials.told as (
  matter_id uuid, agency text, organisation_id int, kind text, day text, earliest date, latest date, recorded_at timestamptz, document_number text, details jsonb);
create function mobile_trials.told(p_matters uuid[]) returns setof mobile_trials.told language sql stable rows 250 set search_path = '' as $$
  select v.matter_id, v.agency, v.organisation_id, v.kind, v.occurred_on::text, v.earliest, v.latest, v.recorded_at, v.document_number, v.details
  from matter.event v
  where v.matter_id = any (p_matters) and v.current and v.kind in (
    'CASE_INITIATED', 'INVESTIGATION_CONCLUDED', 'ACCUSED_CHARGED', 'CUSTODY_ORDERED', 'VICTIM_RECEIVED', 'VICTIM_IDENTIFIED', 'VICTIM_CONSENT_RECORDED',
    'INDICTMENT_ISSUED', 'PROSECUTION_DECIDED', 'FILE_RETURNED', 'PROCURACY_ATTESTED', 'PROTECTION_ORDERED', 'WITNESS_NAMED', 'COUNSEL_REGISTERED',
    'CASE_REGISTERED', 'TRIAL_DECIDED', 'COURT_FILE_RETURNED', 'COURT_CUSTODY_ORDERED', 'COURT_ATTESTED', 'CLOSED_TRIAL_REQUESTED',
    'CLOSED_TRIAL_REQUEST_DECIDED', 'JUDGMENT_PRONOUNCED', 'APPEAL_DECIDED')
$$;

-- The round of the trial that a matter is in: from its registration by a court of first instance.
create type mobile_trials.round as (matter_id uuid, instance text, court_id int, registered_on text, since date, again boolean, judged boolean);
create function mobile_trials.rounds(p_told mobile_trials.told[]) returns setof mobile_trials.round language sql stable rows 25 set search_path = '' as $$
  with e as materialized (
    select v.matter_id, v.kind, v.organisation_id, v.day, v.earliest, v.latest, v.recorded_at,
      coalesce(v.details ->> 'instance', 'FIRST') as instance, v.details ->> 'outcome' as outcome
    from unnest(p_told) v where v.kind in ('CASE_REGISTERED', 'JUDGMENT_PRONOUNCED', 'APPEAL_DECIDED')
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
create function mobile_trials.decisions(p_told mobile_trials.told[], p_rounds mobile_trials.round[])
returns table (matter_id uuid, decision text, day text, latest date, recorded_at timestamptz, closed text, mode text, obstacle text, until text)
language sql stable rows 25 set search_path = '' as $$
  select e.matter_id, e.details ->> 'decision', e.day, e.latest, e.recorded_at, e.details ->> 'closed', e.details ->> 'mode',
    e.details ->> 'obstacle', e.details ->> 'until'
  from unnest(p_rounds) r
  join unnest(p_told) e on e.matter_id = r.matter_id and e.kind = 'TRIAL_DECIDED' and e.latest >= r.since
  where coalesce(e.details ->> 'instance', 'FIRST') <> 'APPEAL' and e.details ->> 'chargeKey' is null
$$;

-- How the trial is held, as last said: a decision goes before the registration. decided: the decision to try, unless the case stopped or went back since.
create type mobile_trials.conduct as (matter_id uuid, closed text, mode text, decided_on text, obstacle text);
create function mobile_trials.conduct(p_told mobile_trials.told[], p_rounds mobile_trials.round[]) returns setof mobile_trials.conduct
language sql stable rows 25 set search_path = '' as $$
  with d as materialized (select * from mobile_trials.decisions(p_told, p_rounds)),
  said as (
    select matter_id, 2 as step, latest, recorded_at, closed, mode from d
    union all
    select e.matter_id, 1, e.latest, e.recorded_at, e.details ->> 'closed', e.details ->> 'mode'
    from unnest(p_rounds) r
    join unnest(p_told) e on e.matter_id = r.matter_id and e.kind = 'CASE_REGISTERED' and e.latest >= r.since
    where coalesce(e.details ->> 'instance', 'FIRST') <> 'APPEAL'
  ), last_step as (
    select distinct on (matter_id) matter_id, decision, day, obstacle from d where decision in ('TRY', 'RETURN', 'SUSPEND', 'RESUME', 'DISCONTINUE')
    order by matter_id, latest desc, recorded_at desc
  )
  select r.matter_id,
    (select closed from said s where s.matter_id = r.matter_id and closed is not null order by step desc, latest desc, recorded_at desc limit 1),
    (select mode from said s where s.matter_id = r.matter_id and mode is not null order by step desc, latest desc, recorded_at desc limit 1),
    case when l.decision = 'TRY' then l.day end, case when l.decision = 'TRY' then l.obstacle end
  from unnest(p_rounds) r left join last_step l on l.matter_id = r.matter_id
$$;
