-- What has to be open on a day, once for all matters that are looked at for that day.
create function mobile_trials.gates_on(p_day date) returns table (states jsonb, modes text[], about_day text[], adult int)
language sql stable set search_path = '' as $$
  select coalesce(jsonb_object_agg(r.rule, 'OPEN') filter (where r.about = 'MATTER'), '{}'),
    coalesce(array_agg(r.modes) filter (where r.modes is not null), '{}'),
    coalesce(array_agg(r.rule) filter (where r.about = 'DAY'), '{}'),
    (mobile_trials.limit_on('ADULT', p_day)).amount
  from mobile_trials.gate_rule r where r.valid_from <= p_day and (r.valid_to is null or p_day < r.valid_to)
$$;

-- Those of a set of matters whose gates are open: on the day named, else on the first day from today on which each could be tried. Ages by year
-- for everybody, no venue; what is not known is not open. It is the same that the sentences of the gates say: a test holds the two together.
create function mobile_trials.open_on(p_matters uuid[], p_day date, p_today date) returns setof uuid language sql stable set search_path = '' as $$
  with asked as materialized (
    select d.*, coalesce(p_day, greatest(p_today, d.earliest_day)) as day from mobile_trials.dossier d where d.matter_id = any (p_matters) and d.pending
  ), gates as materialized (
    select x.day, g.* from (select distinct day from asked) x cross join lateral mobile_trials.gates_on(x.day) g
  )
  select d.matter_id from asked d join gates g on g.day = d.day
  where d.states @> g.states
    and not exists (select from unnest(g.modes) m where coalesce(d.mode, 'MOBILE') <> all (string_to_array(m, ' ')))
    and g.about_day <@ array['DAYS_LEFT', 'CUSTODY_REACHES', 'ACCUSED_ADULT', 'VICTIMS_ADULT', 'IDENTIFIED_ADULT']
    and ('DAYS_LEFT' <> all (g.about_day) or d.day >= coalesce(d.earliest_day, d.day) and d.day <= d.latest_day)
    and ('CUSTODY_REACHES' <> all (g.about_day) or d.custody_until >= d.day)
    and ('ACCUSED_ADULT' <> all (g.about_day) or extract(year from d.day) > d.accused_born_in + g.adult)
    and ('VICTIMS_ADULT' <> all (g.about_day) or extract(year from d.day) > d.victims_born_in + g.adult)
    and ('IDENTIFIED_ADULT' <> all (g.about_day) or extract(year from d.day) > d.identified_born_in + g.adult)
$$;
