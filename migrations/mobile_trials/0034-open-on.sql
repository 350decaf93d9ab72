-- Whether a gate of a dossier is open on a day: the ages by year for everybody, no venue. What is not known is not open. Says the same as the
-- sentences that the program makes of the gates: a test holds the two against each other.
create function mobile_trials.is_open(p_dossier mobile_trials.dossier, p_rule mobile_trials.gate_rule, p_day date, p_adult int)
returns boolean language sql stable set search_path = '' as $$
  select coalesce(case
    when p_rule.about = 'MATTER' then p_dossier.states ->> p_rule.rule = 'OPEN'
      and (p_rule.modes is null or coalesce(p_dossier.mode, 'MOBILE') = any (string_to_array(p_rule.modes, ' ')))
    when p_rule.rule = 'DAYS_LEFT' then p_day >= coalesce(p_dossier.earliest_day, p_day) and p_day <= p_dossier.latest_day
    when p_rule.rule = 'CUSTODY_REACHES' then p_dossier.custody_until >= p_day
    when p_rule.rule = 'ACCUSED_ADULT' then extract(year from p_day) > p_dossier.accused_born_in + p_adult
    when p_rule.rule = 'VICTIMS_ADULT' then extract(year from p_day) > p_dossier.victims_born_in + p_adult
    when p_rule.rule = 'IDENTIFIED_ADULT' then extract(year from p_day) > p_dossier.identified_born_in + p_adult
  end, false)
$$;

-- Those of a set of matters whose gates are open: on the day named, else on the first day from today on which each could be tried.
create function mobile_trials.open_on(p_matters uuid[], p_day date, p_today date) returns setof uuid language sql stable set search_path = '' as $$
  select d.matter_id
  from mobile_trials.dossier d
  cross join lateral (select coalesce(p_day, greatest(p_today, d.earliest_day)) as day) x
  cross join lateral (select (mobile_trials.limit_on('ADULT', x.day)).amount as adult) a
  where d.matter_id = any (p_matters) and d.pending and not exists (
    select from mobile_trials.gate_rule r
    where r.about <> 'VENUE' and r.valid_from <= x.day and (r.valid_to is null or x.day < r.valid_to)
      and not mobile_trials.is_open(d, r, x.day, a.adult))
$$;
