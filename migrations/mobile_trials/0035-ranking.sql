create function mobile_trials.said(p_sentence text, p_values jsonb) returns text language plpgsql immutable set search_path = '' as $$
declare
  v_name text;
  v_value text;
begin
  for v_name, v_value in select * from jsonb_each_text(p_values) loop
    p_sentence := replace(p_sentence, '{' || v_name || '}', coalesce(v_value, '?'));
  end loop;
  return p_sentence;
end $$;

-- A value as a sentence says it: a code by its name, a figure with the comma or the point of the language.
create function mobile_trials.word(p_value text, p_english boolean) returns text language sql stable set search_path = '' as $$
  select coalesce(
    (select case when p_english then w.name_en else w.name end from mobile_trials.ground_word w where w.value = p_value),
    (select case when p_english then lower(c.name_en) else lower(c.name) end from matter.code_list c
     where c.list = 'RECRUITMENT_METHOD' and c.code = p_value order by c.valid_from desc limit 1),
    case when p_english then p_value else replace(p_value, '.', ',') end)
$$;

-- A page of the matters that could be tried, the best first. All is counted in quarter points, whole numbers: weight × level.
-- p_weights: kind → weight, in place of the default. p_score, p_latest, p_code: the row after which the page begins; null: the first page.
create function mobile_trials.ranking(p_matters uuid[], p_day date, p_today date, p_weights jsonb, p_first int, p_score int, p_latest date, p_code text)
returns table (matter_id uuid, code text, court_id int, rank int, rank_by_default_weights int, quarters int, score numeric, score_at_most numeric,
  earliest_day date, latest_day date, ends_on date, grounds jsonb, sensitivity jsonb)
language sql stable security definer set search_path = '' set jit = off as $$
  with ground as materialized (
    select g.*, row_number() over (order by g.position)::int as n, coalesce((p_weights ->> g.kind)::int, g.weight) as used
    from mobile_trials.ground_rule g
    where g.valid_from <= coalesce(p_day, p_today) and (g.valid_to is null or coalesce(p_day, p_today) < g.valid_to)
  ), candidate as materialized (
    select d.matter_id, d.code collate "C" as code, d.court_id, d.earliest_day, d.latest_day, coalesce(d.latest_day, 'infinity') as ends_on
    from mobile_trials.dossier d
    where d.matter_id = any (array(select o from mobile_trials.open_on(p_matters, p_day, p_today) o))
  ), level as materialized (
    select l.*, g.n, g.used, g.weight
    from mobile_trials.levels(array(select c.matter_id from candidate c), coalesce(p_day, p_today)) l join ground g on g.kind = l.kind
  ), scored as materialized (
    select c.*, s.quarters, s.at_most, s.levels,
      row_number() over (order by s.quarters desc, c.ends_on, c.code)::int as rank,
      row_number() over (order by s.by_default desc, c.ends_on, c.code)::int as by_default
    from candidate c
    join (
      select l.matter_id, sum(l.used * coalesce(l.level, 0))::int as quarters, sum(l.weight * coalesce(l.level, 0)) as by_default,
        sum(l.used * coalesce(l.level, 4)) as at_most, array_agg(coalesce(l.level, 0) order by l.n) as levels
      from level l group by 1
    ) s on s.matter_id = c.matter_id
  ), page as materialized (
    select * from scored s where p_code is null or (-s.quarters, s.ends_on, s.code) > (-p_score, p_latest, p_code) order by s.rank limit p_first + 1
  ), spot as materialized (
    -- Of rivals with the same level and the same score only the one that stands highest can be named.
    select g.n, s.levels[g.n] as level, s.quarters, min(s.rank) as rank from scored s cross join ground g group by 1, 2, 3
  ), told as materialized (
    select l.matter_id, jsonb_agg(jsonb_build_object('kind', g.kind, 'value', l.value, 'unit', g.unit, 'level', l.level, 'weight', g.used,
      'points', trim_scale(g.used * coalesce(l.level, 0) / 4.0), 'source', g.value_source, 'asOf', l.as_of,
      'message', mobile_trials.said(case when l.level is null then g.message_unknown else g.message end, f.filling || jsonb_build_object('value', mobile_trials.word(l.value, false))),
      'messageEn', mobile_trials.said(case when l.level is null then g.message_unknown_en else g.message_en end, f.filling || jsonb_build_object('value', mobile_trials.word(l.value, true)))) order by g.n) as grounds
    from page p join level l on l.matter_id = p.matter_id join ground g on g.kind = l.kind
    cross join lateral (
      select jsonb_build_object('level', l.level, 'months', (mobile_trials.limit_on('FREQUENCY_WINDOW', coalesce(p_day, p_today))).amount) as filling
    ) f
    group by 1
  ), swap as materialized (
    -- Where the rival's level differs by dq, both scores meet at used + dQ / dq. Compared in twelfths, since dq is 1 to 4: nothing is rounded.
    select p.matter_id, jsonb_agg(jsonb_build_object('kind', g.kind, 'weightAtSwap', n.weight, 'rivalId', r.matter_id,
      'message', mobile_trials.said(case when r.code is null then g.message_no_swap else g.message_swap end, f.filling || jsonb_build_object('name', g.name)),
      'messageEn', mobile_trials.said(case when r.code is null then g.message_no_swap_en else g.message_swap_en end, f.filling || jsonb_build_object('name', g.name_en)))
      order by g.n) as sensitivity
    from page p cross join ground g
    left join lateral (
      select x.rank, trim_scale(round(g.used + x.dn::numeric / x.dq, 2)) as weight
      from (
        select o.rank, (o.quarters - p.quarters) * sign(p.levels[g.n] - o.level)::int as dn, abs(p.levels[g.n] - o.level) as dq
        from spot o where o.n = g.n and o.level <> p.levels[g.n]
      ) x
      where g.used * x.dq + x.dn between 0 and 100 * x.dq
      order by abs(x.dn) * 12 / x.dq, sign(x.dn), x.rank limit 1
    ) n on true
    left join scored r on r.rank = n.rank
    cross join lateral (select jsonb_build_object('weight', n.weight, 'rival', r.code) as filling) f
    group by 1
  )
  select p.matter_id, p.code, p.court_id, p.rank, p.by_default, p.quarters, trim_scale(p.quarters / 4.0), trim_scale(p.at_most / 4.0),
    p.earliest_day, p.latest_day, p.ends_on, t.grounds, s.sensitivity
  from page p left join told t on t.matter_id = p.matter_id left join swap s on s.matter_id = p.matter_id
$$;
comment on function mobile_trials.ranking is 'Which of the matters could be tried as mobile trials and in which order; what the caller sees of them is decided before and after.';
