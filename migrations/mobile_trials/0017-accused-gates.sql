-- Gates that look at the accused and their custody.

-- Counsel is obligatory from a top of the frame that the law sets (BLTTHS art. 76).
create function mobile_trials.counsel(p_told mobile_trials.told[], p_rounds mobile_trials.round[], p_accused mobile_trials.accused[], p_frames mobile_trials.frame[])
returns table (matter_id uuid, charge_key text, state text) language sql stable rows 50 set search_path = '' as $$
  with registered as materialized (
    select distinct on (e.matter_id, e.details ->> 'chargeKey') e.matter_id, e.details ->> 'chargeKey' as charge_key, e.details ->> 'standing' as standing
    from unnest(p_told) e where e.kind = 'COUNSEL_REGISTERED'
    order by e.matter_id, e.details ->> 'chargeKey', e.latest desc, e.recorded_at desc
  )
  select a.matter_id, a.charge_key, case
    when c.standing in ('CHOSEN', 'APPOINTED', 'DECLINED_LAWFULLY') then 'OPEN'
    when f.top < l.amount then 'OPEN'
    when f.top >= l.amount and c.standing = 'WITHDRAWN' then 'CLOSED'
    else 'UNKNOWN' end
  from unnest(p_rounds) r
  join unnest(p_accused) a on a.matter_id = r.matter_id
  left join registered c on c.matter_id = a.matter_id and c.charge_key = a.charge_key
  left join unnest(p_frames) f on f.matter_id = a.matter_id and f.charge_key = a.charge_key
  left join mobile_trials.law_limit l on l.rule = 'COUNSEL_FRAME' and l.valid_from <= r.since and (l.valid_to is null or r.since < l.valid_to)
$$;

-- born_in: the latest year of birth; 0 for one who was of age at the offence, and so is on every later day; null where somebody's is not known.
create function mobile_trials.accused_gates(p_told mobile_trials.told[], p_rounds mobile_trials.round[], p_accused mobile_trials.accused[], p_frames mobile_trials.frame[])
returns table (matter_id uuid, states jsonb, born_in int) language sql stable rows 25 set search_path = '' as $$
  select r.matter_id, jsonb_build_object(
    'CHARGES_APPROVED', case
      when count(a.charge_key) = 0 and exists (select from matter.accused_state s where s.matter_id = r.matter_id) then 'CLOSED'
      when count(a.charge_key) > 0 and bool_and(a.approved_on is not null) then 'OPEN'
      else 'UNKNOWN' end,
    'ACCUSED_PRESENT', case when count(a.charge_key) = 0 then 'UNKNOWN' when bool_or(a.status = 'WANTED') then 'CLOSED' else 'OPEN' end,
    'ACCUSED_UNRELATED', mobile_trials.weigh(array_agg(a.related) filter (where a.charge_key is not null), 'UNKNOWN'),
    'ACCUSED_NO_VICTIM', mobile_trials.weigh(array_agg(a.also_victim) filter (where a.charge_key is not null), 'UNKNOWN'),
    'COUNSEL', case
      when count(a.charge_key) = 0 or bool_or(c.state = 'UNKNOWN') and not bool_or(c.state = 'CLOSED') then 'UNKNOWN'
      when bool_or(c.state = 'CLOSED') then 'CLOSED'
      else 'OPEN' end),
    case when bool_and(a.charge_key is not null and (a.born_in is not null or a.minor = 'NO')) then max(coalesce(a.born_in, 0)) end
  from unnest(p_rounds) r
  left join unnest(p_accused) a on a.matter_id = r.matter_id
  left join mobile_trials.counsel(p_told, p_rounds, p_accused, p_frames) c on c.matter_id = a.matter_id and c.charge_key = a.charge_key
  group by r.matter_id
$$;

-- For each accused the latest order decides, of the police or of the court; one that names no charge is about all of them.
create function mobile_trials.custody(p_told mobile_trials.told[], p_accused mobile_trials.accused[]) returns table (matter_id uuid, until date)
language sql stable rows 25 set search_path = '' as $$
  with ordered as materialized (
    select e.matter_id, e.details ->> 'chargeKey' as charge_key, e.latest, e.recorded_at, e.kind,
      case
        when e.details ->> 'measure' not in ('CUSTODY', 'DETENTION') then 'infinity'::date
        when (e.details ->> 'untilTrialEnds')::boolean then 'infinity'::date
        when e.details ->> 'until' is not null then matter.earliest(e.details ->> 'until')
      end as until
    from unnest(p_told) e where e.kind in ('CUSTODY_ORDERED', 'COURT_CUSTODY_ORDERED')
  ), each as (
    select a.matter_id, (
      select jsonb_build_array(o.until) from ordered o
      where o.matter_id = a.matter_id and (o.charge_key is null or o.charge_key = a.charge_key)
      order by o.latest desc, o.kind = 'COURT_CUSTODY_ORDERED' desc, o.recorded_at desc limit 1) as last
    from unnest(p_accused) a
  )
  select matter_id, case when bool_and(coalesce(last ->> 0, '') <> '') then min((last ->> 0)::date) end from each group by 1
$$;
