-- Years count wholly and each by itself: what a range answers is made of what each of its years would, so that no two ranges tell of a trial between
-- them. A matter tried in two years counts in both.
drop function mobile_trials.fairness(date, date, text, int[], int[], boolean, date);
drop function mobile_trials.tried(date, date, text, int[], int[], boolean, date);

create function mobile_trials.tried(p_from date, p_to date, p_agency text, p_organisations int[], p_area int[], p_whole boolean, p_today date)
returns table (year int, matter_id uuid, outcomes jsonb, on_the_road boolean)
language sql stable security definer set search_path = '' as $$
  select distinct on (y.year, j.matter_id) y.year, j.matter_id, j.outcomes,
    coalesce(r.outcome = 'HELD', case t.status when 'HELD' then true when 'CANCELLED' then false end, c.mode in ('MOBILE', 'ONLINE_MOBILE'), false)
  from courts.judgment j
  cross join lateral (select extract(year from matter.earliest(j.occurred_on))::int as year) y
  join matter.matter m on m.id = j.matter_id and m.joined_into is null and not m.waiting
  left join lateral (select x.mode from courts.trial_conduct x where x.matter_id = j.matter_id and x.instance = j.instance limit 1) c on true
  left join lateral (
    select x.status from courts.mobile_trial x where x.matter_id = j.matter_id and x.instance = j.instance and x.recorded_to is null
    order by x.occurred_on desc nulls last, x.id desc limit 1) t on true
  left join lateral (
    select x.outcome from mobile_trials.report x where x.matter_id = j.matter_id and x.instance = j.instance and x.recorded_to is null
    order by x.recorded_from desc limit 1) r on true
  where j.recorded_to is null and j.instance in ('FIRST', 'RETRIAL') and matter.earliest(j.occurred_on) >= p_from and matter.latest(j.occurred_on) < p_to
    and mobile_trials.counts_for(m.id, m.areas, p_agency, p_organisations, p_area, p_whole, p_today)
  order by y.year, j.matter_id, j.occurred_on desc, j.recorded_from desc
$$;

create function mobile_trials.fairness(p_from date, p_to date, p_agency text, p_organisations int[], p_area int[], p_whole boolean, p_today date)
returns table (first_day date, last_day date, counted jsonb, held jsonb, near_missed jsonb)
language sql stable security definer set search_path = '' as $$
  with span as (
    select date_trunc('year', p_from)::date as a, (date_trunc('year', p_to) + interval '1 year')::date as z
  ), judged as materialized (
    select t.*, d.offence, u.code as district, mobile_trials.sentence_of(t.outcomes) as sentence
    from span, mobile_trials.tried(span.a, span.z, p_agency, p_organisations, p_area, p_whole, p_today) t
    left join mobile_trials.dossier d on d.matter_id = t.matter_id left join matter.unit u on u.id = d.district_id
  ), cells as (
    select year, v.dimension, coalesce(v.value, 'UNKNOWN') as value, count(*)::int as tried, (count(*) filter (where on_the_road))::int as road
    from judged cross join lateral (values ('OFFENCE', offence), ('FORMER_DISTRICT', district), ('SENTENCE', sentence)) v (dimension, value)
    group by 1, 2, 3
  ), reported as materialized (
    select r.*, extract(year from r.recorded_from)::int as year
    from span, mobile_trials.report r join matter.matter m on m.id = r.matter_id and m.joined_into is null
    where r.recorded_to is null and r.recorded_from >= span.a and r.recorded_from < span.z
      and mobile_trials.counts_for(m.id, m.areas, p_agency, p_organisations, p_area, p_whole, p_today)
  ), costs as (
    select year, count(total_cost)::int as costed, coalesce(sum(total_cost), 0)::bigint as cost,
      (count(total_cost) filter (where attendance > 0))::int as attended,
      coalesce(sum(total_cost) filter (where attendance > 0), 0)::bigint as attended_cost,
      coalesce(sum(attendance) filter (where attendance > 0 and total_cost is not null), 0)::int as attendance
    from reported where outcome = 'HELD' group by 1
  ), missed as (
    select year, g.rule, count(*)::int as count from reported cross join lateral jsonb_array_elements_text(closed_gates) g (rule) group by 1, 2
  )
  select span.a, span.z - 1,
    (select coalesce(jsonb_agg(to_jsonb(c) order by dimension, value, year), '[]') from cells c),
    (select coalesce(jsonb_agg(to_jsonb(c) order by year), '[]') from costs c),
    (select coalesce(jsonb_agg(to_jsonb(m) order by rule, year), '[]') from missed m)
  from span
$$;

revoke all on function mobile_trials.tried(date, date, text, int[], int[], boolean, date),
  mobile_trials.fairness(date, date, text, int[], int[], boolean, date) from public;
grant execute on function mobile_trials.fairness(date, date, text, int[], int[], boolean, date) to lt_reader, lt_reader_low;
