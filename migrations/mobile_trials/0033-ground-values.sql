-- What each ground looks at, for a set of matters and a day: an amount or a code; neither where nothing is known.
create function mobile_trials.ground_values(p_matters uuid[], p_day date)
returns table (matter_id uuid, kind text, amount numeric, code text, as_of date) language sql stable set search_path = '' as $$
  with asked as materialized (
    select d.matter_id, d.method, d.offence, d.district_id, d.seriousness, d.file_returns + d.open_warnings as open_points
    from mobile_trials.dossier d where d.matter_id = any (p_matters)
  ), place as materialized (
    select a.district_id, u.code from (select distinct district_id from asked) a join matter.unit u on u.id = a.district_id
  ), held as materialized (
    select p.district_id, (select max(h.held_on) from mobile_trials.trial_held h where h.district_id = p.district_id and h.held_on <= p_day) as last
    from place p
  ), material as materialized (
    select p.district_id, round(100.0 * count(*) filter (where not c.material) / count(*), 1) as without, max(nullif(c.valid_from, '1900-01-01')) as since
    from place p join mobile_trials.communication_material c
      on c.district = p.code and c.valid_from <= p_day and (c.valid_to is null or p_day < c.valid_to) group by 1
  ), span as materialized (
    select s.first, s.last, (s.last + interval '1 month')::date - 1 as as_of from (
      select max(month) as last, (max(month) - make_interval(months => (mobile_trials.limit_on('FREQUENCY_WINDOW', p_day)).amount - 1))::date as first
      from mobile_trials.frozen_month where month < date_trunc('month', p_day)
    ) s
    where (select count(*) from mobile_trials.frozen_month f where f.month between s.first and s.last) = (mobile_trials.limit_on('FREQUENCY_WINDOW', p_day)).amount
  ), often as materialized (
    select a.district_id, a.offence, c.hidden, c.count
    from (select distinct district_id, offence from asked) a cross join span s
    cross join lateral (
      select coalesce(bool_or(x.count is null), false) as hidden, coalesce(sum(x.count), 0) as count
      from mobile_trials.offence_cell x where (x.district_id, x.offence) = (a.district_id, a.offence) and x.month between s.first and s.last
    ) c
  ), own as materialized (
    -- How often the matter itself stands in the figures that are added up: also under the id of a matter that went into it.
    select a.matter_id, count(*) as count
    from asked a join place p on p.district_id = a.district_id cross join span s
    join (
      select x.matter_id, x.matter_id as id from asked x union all select m.joined_into, m.id from matter.matter m where m.joined_into = any (p_matters)
    ) w on w.matter_id = a.matter_id
    join mobile_trials.offence_counted n on n.matter_id = w.id and (n.district_id, n.offence) = (a.district_id, a.offence) and n.month between s.first and s.last
    join mobile_trials.offence_month c on (c.month, c.district_id, c.offence) = (n.month, n.district_id, n.offence)
    where not exists (select from mobile_trials.offence_frequency f where (f.month, f.district, f.offence) = (n.month, p.code, n.offence))
    group by 1
  )
  select a.matter_id, 'METHOD', null::numeric, a.method, null::date from asked a
  union all
  select a.matter_id, 'FREQUENCY', case when not o.hidden then o.count - coalesce(w.count, 0) end, null, s.as_of
  from asked a left join (often o cross join span s) on (o.district_id, o.offence) = (a.district_id, a.offence)
  left join own w on w.matter_id = a.matter_id
  union all
  select a.matter_id, 'MONTHS_SINCE', extract(year from age(p_day, h.last)) * 12 + extract(month from age(p_day, h.last)),
    case when h.district_id is not null and h.last is null then 'NEVER' end, h.last
  from asked a left join held h on h.district_id = a.district_id
  union all
  select a.matter_id, 'MATERIAL', m.without, null, m.since from asked a left join material m on m.district_id = a.district_id
  union all
  select a.matter_id, 'EVIDENCE', a.open_points, null, null from asked a
  union all
  select a.matter_id, 'SERIOUSNESS', null, a.seriousness, null from asked a
$$;

-- The level of each ground by the bands in force on the day. What has no band is as good as not known.
create function mobile_trials.levels(p_matters uuid[], p_day date)
returns table (matter_id uuid, kind text, value text, level int, as_of date) language sql stable set search_path = '' as $$
  select v.matter_id, v.kind, case when b.level is not null then coalesce(v.code, trim_scale(v.amount)::text) end, b.level, case when b.level is not null then v.as_of end
  from mobile_trials.ground_values(p_matters, p_day) v
  left join lateral (
    select g.level from mobile_trials.ground_band g
    where g.kind = v.kind and g.valid_from <= p_day and (g.valid_to is null or p_day < g.valid_to)
      and (g.code = v.code or v.code is null and v.amount >= g.at_least and (g.below is null or v.amount < g.below))
    union all
    select m.level from mobile_trials.method_level m
    where v.kind = 'METHOD' and m.method = v.code and m.valid_from <= p_day and (m.valid_to is null or p_day < m.valid_to)
    limit 1
  ) b on true
$$;
