-- Gates that look at victims, witnesses and what they asked for.

-- Opinions in the choosing itself that close a gate: what a victim or the escorting body answered. Nobody has been asked yet.
create function mobile_trials.closing_opinions(p_matters uuid[]) returns table (matter_id uuid, rule text) language sql stable rows 1 set search_path = '' as $$
  select null::uuid, null::text where false
$$;
comment on function mobile_trials.closing_opinions is 'The gates (VICTIM_CONSENTS, ESCORT_POSSIBLE) that a standing refusal closes.';

-- Of each request for a closed trial, what became of it; null: nothing yet.
create function mobile_trials.closing_requests(p_told mobile_trials.told[]) returns table (matter_id uuid, outcome text) language sql stable set search_path = '' as $$
  select q.matter_id, (
    select d.details ->> 'outcome' from unnest(p_told) d
    where d.matter_id = q.matter_id and d.kind = 'CLOSED_TRIAL_REQUEST_DECIDED' and d.details ->> 'requestKey' = q.details ->> 'sourceKey'
    order by d.latest desc, d.recorded_at desc limit 1)
  from unnest(p_told) q where q.kind = 'CLOSED_TRIAL_REQUESTED'
$$;

-- A witness born long enough before the registration is of age whatever else is said.
create function mobile_trials.witnesses(p_told mobile_trials.told[], p_rounds mobile_trials.round[]) returns table (matter_id uuid, minor text) language sql stable set search_path = '' as $$
  select e.matter_id, case
    when coalesce(e.details ->> 'minor', 'UNKNOWN') <> 'UNKNOWN' then e.details ->> 'minor'
    when (e.details ->> 'bornIn')::int + l.amount < extract(year from r.since) then 'NO'
    else 'UNKNOWN' end
  from unnest(p_rounds) r
  join unnest(p_told) e on e.matter_id = r.matter_id and e.kind = 'WITNESS_NAMED'
  left join mobile_trials.law_limit l on l.rule = 'ADULT' and l.valid_from <= r.since and (l.valid_to is null or r.since < l.valid_to)
$$;

create function mobile_trials.request_gates(
  p_told mobile_trials.told[], p_matters uuid[], p_conduct mobile_trials.conduct[], p_attested mobile_trials.attested[], p_victims mobile_trials.victim[])
returns table (matter_id uuid, states jsonb) language sql stable rows 25 set search_path = '' as $$
  select m.id, jsonb_build_object(
    'NOT_CLOSED', case c.closed when 'true' then 'CLOSED' when 'false' then 'OPEN' else 'UNKNOWN' end,
    'CLOSING_NOT_REQUESTED', case
      when bool_or(q.matter_id is not null and coalesce(q.outcome, 'GRANTED') = 'GRANTED') then 'CLOSED'
      when count(q.matter_id) = 0 and c.closed is distinct from 'false' and t.complete <> 'OPEN' then 'UNKNOWN'
      else 'OPEN' end,
    'NOBODY_PROTECTED', case
      when p.matter_id is not null then 'CLOSED'
      when t.complete = 'OPEN' then 'OPEN'
      else 'UNKNOWN' end,
    'VICTIM_CONSENTS', case
      when v.refuses then 'CLOSED'
      when bool_or(q.outcome = 'REFUSED') and v.all_agree is not true then 'CLOSED'
      when 'VICTIM_CONSENTS' = any (o.rules) then 'CLOSED'
      else 'OPEN' end,
    'ESCORT_POSSIBLE', case when 'ESCORT_POSSIBLE' = any (o.rules) then 'CLOSED' else 'OPEN' end,
    'PARTICIPANTS_COMPLETE', t.complete, 'NO_STATE_SECRET', t.no_secret, 'MODE_ALLOWED', 'OPEN')
  from unnest(p_matters) m (id)
  left join unnest(p_conduct) c on c.matter_id = m.id
  left join unnest(p_attested) t on t.matter_id = m.id
  left join mobile_trials.closing_requests(p_told) q on q.matter_id = m.id
  left join (
    select matter_id, bool_or(consent in ('REFUSED', 'WITHDRAWN')) as refuses, bool_and(coalesce(consent = 'GIVEN', false)) as all_agree
    from unnest(p_victims) group by 1) v on v.matter_id = m.id
  left join (select matter_id, array_agg(rule) as rules from mobile_trials.closing_opinions(p_matters) group by 1) o on o.matter_id = m.id
  left join (
    select distinct e.matter_id from unnest(p_told) e
    where e.kind = 'PROTECTION_ORDERED' and e.details ->> 'endedOn' is null) p on p.matter_id = m.id
  group by m.id, c.closed, t.complete, t.no_secret, v.refuses, v.all_agree, o.rules, p.matter_id
$$;

-- That nobody is named is an answer only once the court attests that the list is complete.
create function mobile_trials.victim_gates(
  p_told mobile_trials.told[], p_rounds mobile_trials.round[], p_attested mobile_trials.attested[], p_victims mobile_trials.victim[])
returns table (matter_id uuid, states jsonb, victims_born_in int, identified_born_in int) language sql stable rows 25 set search_path = '' as $$
  with people as (
    select v.matter_id, array_agg(v.minor) as minor, array_agg(v.accompanied) as accompanied,
      coalesce(bool_and(y.year is not null) filter (where v.confirmed), true) as victims_known, max(y.year) filter (where v.confirmed) as victims,
      coalesce(bool_and(y.year is not null) filter (where v.confirmed is not true), true) as identified_known,
      max(y.year) filter (where v.confirmed is not true) as identified
    from unnest(p_victims) v
    -- Of age at the offence is of age on every later day.
    cross join lateral (select coalesce(v.born_in, case when v.minor = 'NO' then 0 end) as year) y
    group by 1
  ), heard as (
    select w.matter_id, array_agg(w.minor) as minor from mobile_trials.witnesses(p_told, p_rounds) w group by 1
  )
  select t.matter_id, jsonb_build_object(
    'VICTIMS_ADULT_AT_OFFENCE', mobile_trials.weigh(p.minor, n.word),
    'NO_ACCOMPANYING_MINOR', mobile_trials.weigh(p.accompanied, n.word),
    'WITNESSES_ADULT', mobile_trials.weigh(h.minor, n.word)),
    case when p.victims_known is not false then coalesce(p.victims, 0) end,
    case when p.identified_known is not false then coalesce(p.identified, 0) end
  from unnest(p_attested) t
  cross join lateral (select case t.complete when 'OPEN' then 'OPEN' else 'UNKNOWN' end as word) n
  left join people p on p.matter_id = t.matter_id
  left join heard h on h.matter_id = t.matter_id
$$;
