-- A district that was is told by its name beside its code.
create or replace function mobile_trials.fairness(p_from date, p_to date, p_agency text, p_organisations int[], p_area int[], p_whole boolean, p_today date)
returns table (first_day date, last_day date, counted jsonb, held jsonb, near_missed jsonb)
language sql stable security definer set search_path = '' as $$
  with span as (
    select date_trunc('year', p_from)::date as a, (date_trunc('year', p_to) + interval '1 year')::date as z
  ), judged as materialized (
    select t.*, d.offence, u.code as district, u.name as district_name, mobile_trials.sentence_of(t.outcomes) as sentence
    from span, mobile_trials.tried(span.a, span.z, p_agency, p_organisations, p_area, p_whole, p_today) t
    left join mobile_trials.dossier d on d.matter_id = t.matter_id left join matter.unit u on u.id = d.district_id
  ), cells as (
    select year, v.dimension, coalesce(v.value, 'UNKNOWN') as value, max(v.name) as name, count(*)::int as tried, (count(*) filter (where on_the_road))::int as road
    from judged cross join lateral (values ('OFFENCE', offence, null), ('FORMER_DISTRICT', district, district_name), ('SENTENCE', sentence, null)) v (dimension, value, name)
    group by year, v.dimension, v.value
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
