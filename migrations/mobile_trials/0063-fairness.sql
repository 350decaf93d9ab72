-- A court counts what it or those below it registered, the procuracy what it takes part in or supervises, an analyst what lies in its area.
create function mobile_trials.counts_for(p_matter uuid, p_areas int[], p_agency text, p_organisations int[], p_area int[], p_whole boolean, p_today date)
returns boolean language sql stable security definer set search_path = '' as $$
  select case p_agency
    when 'STEERING_COMMITTEE' then p_whole or p_areas && p_area
    when 'COURTS' then exists (select from courts.trial t where t.matter_id = p_matter and t.recorded_to is null and t.organisation_id = any (p_organisations))
    when 'PROCURACY' then exists (select from matter.standing s where s.matter_id = p_matter and s.organisation_id = any (p_organisations)
      and (s.relation = 4 or s.relation = 3 and coalesce(s.since, '') <= p_today::text and coalesce(s.until > p_today::text, true)))
    else false
  end
$$;

-- Who is tried on the road against all who are tried: counts for the bodies that the caller stands for, or for an analyst's area. Raw figures:
-- what is too small to be shown is hidden when the board is made of them.
create function mobile_trials.tried(p_from date, p_to date, p_agency text, p_organisations int[], p_area int[], p_whole boolean, p_today date)
returns table (matter_id uuid, instance text, outcomes jsonb, report_outcome text, on_the_road boolean)
language sql stable security definer set search_path = '' as $$
  select distinct on (j.matter_id) j.matter_id, j.instance::text, j.outcomes, r.outcome,
    coalesce(r.outcome = 'HELD', case t.status when 'HELD' then true when 'CANCELLED' then false end, c.mode in ('MOBILE', 'ONLINE_MOBILE'), false)
  from courts.judgment j
  join matter.matter m on m.id = j.matter_id and m.joined_into is null and not m.waiting
  left join courts.trial_conduct c on c.matter_id = j.matter_id and c.instance = j.instance
  left join lateral (
    select x.status from courts.mobile_trial x where x.matter_id = j.matter_id and x.instance = j.instance and x.recorded_to is null
    order by x.occurred_on desc nulls last, x.id desc limit 1) t on true
  left join lateral (
    select x.outcome from mobile_trials.report x where x.matter_id = j.matter_id and x.instance = j.instance and x.recorded_to is null
    order by x.recorded_from desc limit 1) r on true
  where j.recorded_to is null and j.instance in ('FIRST', 'RETRIAL') and matter.earliest(j.occurred_on) >= p_from and matter.latest(j.occurred_on) < p_to
    and mobile_trials.counts_for(m.id, m.areas, p_agency, p_organisations, p_area, p_whole, p_today)
  order by j.matter_id, j.occurred_on desc, j.recorded_from desc
$$;

create function mobile_trials.sentence_of(p_outcomes jsonb) returns text language sql stable security definer set search_path = '' as $$
  with said as (
    select coalesce((o ->> 'life')::boolean, false) as life, coalesce((o ->> 'acquitted')::boolean, false) as acquitted, (o ->> 'sentenceMonths')::int as months
    from jsonb_array_elements(p_outcomes) o
  ), worst as (
    select bool_or(life) as life, bool_and(acquitted) as acquitted, max(months) as months from said
  )
  select case
    when life then (select band from mobile_trials.sentence_band b where b.life)
    when acquitted then (select band from mobile_trials.sentence_band b where not b.life and months_from is null)
    else (select band from mobile_trials.sentence_band b where months >= b.months_from and (b.months_to is null or months < b.months_to))
  end
  from worst
$$;

-- Months count wholly, so that two questions a day apart do not tell of one trial.
create function mobile_trials.fairness(p_from date, p_to date, p_agency text, p_organisations int[], p_area int[], p_whole boolean, p_today date)
returns table (first_day date, last_day date, counted jsonb, held int, costed int, cost bigint, attended_cost bigint, attendance int, near_missed jsonb)
language sql stable security definer set search_path = '' as $$
  with span as (
    select date_trunc('month', p_from)::date as a, (date_trunc('month', p_to) + interval '1 month')::date as z
  ), judged as materialized (
    select t.*, d.offence, u.code as district, mobile_trials.sentence_of(t.outcomes) as sentence
    from span, mobile_trials.tried(span.a, span.z, p_agency, p_organisations, p_area, p_whole, p_today) t
    left join mobile_trials.dossier d on d.matter_id = t.matter_id left join matter.unit u on u.id = d.district_id
  ), cells as (
    select v.dimension, coalesce(v.value, 'UNKNOWN') as value, count(*)::int as tried, (count(*) filter (where on_the_road))::int as road
    from judged cross join lateral (values ('OFFENCE', offence), ('FORMER_DISTRICT', district), ('SENTENCE', sentence)) v (dimension, value)
    group by 1, 2
  ), reported as materialized (
    select r.* from span, mobile_trials.report r join matter.matter m on m.id = r.matter_id and m.joined_into is null
    where r.recorded_to is null and r.recorded_from >= span.a and r.recorded_from < span.z
      and mobile_trials.counts_for(m.id, m.areas, p_agency, p_organisations, p_area, p_whole, p_today)
  ), missed as (
    select g.rule, count(*)::int as count from reported cross join lateral jsonb_array_elements_text(closed_gates) g (rule) group by 1
  )
  select span.a, span.z - 1,
    (select coalesce(jsonb_agg(jsonb_build_object('dimension', dimension, 'value', value, 'tried', tried, 'road', road) order by dimension, value), '[]') from cells),
    (select count(*)::int from reported where outcome = 'HELD'),
    (select count(*)::int from reported where outcome = 'HELD' and total_cost is not null),
    (select sum(total_cost)::bigint from reported where outcome = 'HELD'),
    (select sum(total_cost)::bigint from reported where outcome = 'HELD' and attendance > 0),
    (select sum(attendance)::int from reported where outcome = 'HELD' and attendance > 0 and total_cost is not null),
    (select coalesce(jsonb_agg(jsonb_build_object('rule', rule, 'count', count) order by rule), '[]') from missed)
  from span
$$;

revoke all on function mobile_trials.tried(date, date, text, int[], int[], boolean, date),
  mobile_trials.counts_for(uuid, int[], text, int[], int[], boolean, date), mobile_trials.sentence_of(jsonb),
  mobile_trials.fairness(date, date, text, int[], int[], boolean, date) from public;
grant usage on schema mobile_trials to lt_reader, lt_reader_low;
grant execute on function mobile_trials.fairness(date, date, text, int[], int[], boolean, date) to lt_reader, lt_reader_low;
