-- Those who take part in the trial, as far as the gates look at them.

-- Every accused against whom the case goes on.
create type mobile_trials.accused as (
  matter_id uuid, charge_key text, status text, approved_on text, born_in int, minor text, related text, also_victim text, offences text[]);
create function mobile_trials.accused(p_told mobile_trials.told[]) returns setof mobile_trials.accused language sql stable rows 50 set search_path = '' as $$
  with about_one as materialized (
    -- What procuracy and court decided about one accused alone.
    select distinct on (e.matter_id, e.details ->> 'chargeKey') e.matter_id, e.details ->> 'chargeKey' as charge_key, e.details ->> 'decision' as decision
    from unnest(p_told) e
    where e.kind in ('PROSECUTION_DECIDED', 'TRIAL_DECIDED') and e.details ->> 'chargeKey' is not null
      and e.details ->> 'decision' in ('SUSPEND', 'RESUME', 'DISCONTINUE')
    order by e.matter_id, e.details ->> 'chargeKey', e.latest desc, e.recorded_at desc
  )
  select e.matter_id, s.charge_key, case when o.decision = 'SUSPEND' then 'SUSPENDED' else s.status end, s.approved_on::text,
    (e.details ->> 'bornIn')::int, coalesce(e.details ->> 'minor', 'UNKNOWN'), e.details ->> 'relatedToVictim', e.details ->> 'alsoVictim',
    array(select jsonb_array_elements_text(case when jsonb_typeof(e.details -> 'offences') = 'array' then e.details -> 'offences' else '[]' end))
  from unnest(p_told) e
  join matter.accused_state s on s.matter_id = e.matter_id and s.charge_key = matter.charge_key(e.kind, e.details)
  left join about_one o on o.matter_id = s.matter_id and o.charge_key = s.charge_key
  where e.kind = 'ACCUSED_CHARGED' and s.status not in ('DISCONTINUED', 'CANCELLED')
    and coalesce(o.decision, '') <> 'DISCONTINUE'
$$;

-- Victims and persons under identification; whoever is found to be none takes part as neither.
create type mobile_trials.victim as (
  matter_id uuid, victim_key text, confirmed boolean, minor text, born_in int, accompanied text, consent text);
create function mobile_trials.victims(p_told mobile_trials.told[]) returns setof mobile_trials.victim language sql stable rows 50 set search_path = '' as $$
  with said as materialized (
    select distinct on (e.matter_id, e.kind, e.details ->> 'victimKey') e.matter_id, e.kind, e.details ->> 'victimKey' as victim_key,
      coalesce(e.details ->> 'outcome', e.details ->> 'answer') as word
    from unnest(p_told) e
    where e.kind = 'VICTIM_IDENTIFIED' or e.kind = 'VICTIM_CONSENT_RECORDED' and e.details ->> 'about' = 'MOBILE_TRIAL'
    order by e.matter_id, e.kind, e.details ->> 'victimKey', e.latest desc, e.recorded_at desc, e.document_number desc nulls last
  )
  select e.matter_id, e.details ->> 'sourceKey', i.word = 'CONFIRMED',
    -- One yes is enough; what the exact date leaves open, the year may settle.
    case when 'YES' in (coalesce(e.details ->> 'minor', ''), coalesce(e.details ->> 'minorByYear', '')) then 'YES'
      when e.details ->> 'minor' = 'NO' then 'NO' else coalesce(e.details ->> 'minorByYear', 'UNKNOWN') end,
    (e.details ->> 'bornIn')::int, e.details ->> 'accompanyingMinors', c.word
  from unnest(p_told) e
  left join said i on i.matter_id = e.matter_id and i.kind = 'VICTIM_IDENTIFIED' and i.victim_key = e.details ->> 'sourceKey'
  left join said c on c.matter_id = e.matter_id and c.kind = 'VICTIM_CONSENT_RECORDED' and c.victim_key = e.details ->> 'sourceKey'
  where e.kind = 'VICTIM_RECEIVED' and coalesce(i.word, '') <> 'NOT_CONFIRMED'
$$;

-- What the court and the procuracy attest. A list of participants holds as long as nobody was recorded after it.
create type mobile_trials.attested as (matter_id uuid, complete text, no_secret text);
create function mobile_trials.attested(p_told mobile_trials.told[], p_rounds mobile_trials.round[]) returns setof mobile_trials.attested
language sql stable rows 25 set search_path = '' as $$
  with e as materialized (
    select a.matter_id, a.agency, a.recorded_at, coalesce(a.details ->> 'subject', 'NO_STATE_SECRET') as subject,
      coalesce((a.details ->> 'holds')::boolean, not (a.details ->> 'touched')::boolean) as holds,
      row_number() over (partition by a.matter_id, a.agency, a.details ->> 'subject' order by a.latest desc, a.recorded_at desc) as back
    from unnest(p_rounds) r
    join unnest(p_told) a on a.matter_id = r.matter_id
      and (a.kind = 'COURT_ATTESTED' and a.latest >= r.since or a.kind = 'PROCURACY_ATTESTED')
  ), named as (
    select p.matter_id, max(p.first) as at from (
      select v.matter_id, v.fact_id, min(v.recorded_at) as first from unnest(p_rounds) r join matter.event v on v.matter_id = r.matter_id
      where v.kind in ('ACCUSED_CHARGED', 'VICTIM_RECEIVED', 'WITNESS_NAMED') group by 1, 2) p
    group by 1
  )
  select r.matter_id,
    coalesce((select case when not e.holds then 'CLOSED' when e.recorded_at >= coalesce(n.at, e.recorded_at) then 'OPEN' end
      from e where e.matter_id = r.matter_id and e.subject = 'PARTICIPANTS_COMPLETE' and e.back = 1), 'UNKNOWN'),
    coalesce((select case when bool_and(e.holds) then 'OPEN' when bool_or(not e.holds) then 'CLOSED' end
      from e where e.matter_id = r.matter_id and e.subject = 'NO_STATE_SECRET' and e.back = 1), 'UNKNOWN')
  from unnest(p_rounds) r left join named n on n.matter_id = r.matter_id
$$;
