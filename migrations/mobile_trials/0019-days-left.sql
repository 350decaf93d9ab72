-- Between which days the trial has to open.

-- End of the preparation by the clock that runs: the day set by an extension, else the limit of the law (BLTTHS art. 277).
create function mobile_trials.preparation_ends(p_rounds mobile_trials.round[]) returns table (matter_id uuid, ends_on date) language sql stable rows 25 set search_path = '' as $$
  with running as (
    select distinct on (c.matter_id) c.* from unnest(p_rounds) r
    join matter.clock c on c.matter_id = r.matter_id and c.rule = 'TRIAL_PREPARATION' and c.starts_on >= r.registered_on
    order by c.matter_id, c.starts_on desc, c.extended_to desc nulls last
  )
  select c.matter_id, case
    when c.suspended_on is not null then null
    when c.extended_to is not null then matter.earliest(c.extended_to)
    when length(c.starts_on) = 10 then (
      select mobile_trials.last_day(c.starts_on::date, l.amount, l.unit, l.count) from matter.deadline_rule l
      where l.rule = c.rule and l.variant in (c.variant, 'BASE') and (l.seriousness is null or l.seriousness = c.seriousness)
        and l.valid_from <= c.starts_on::date and (l.valid_to is null or c.starts_on::date < l.valid_to)
      -- A variant without figures of its own keeps those of the base.
      order by l.variant = c.variant desc, l.seriousness limit 1)
    end
  from running c
$$;

create function mobile_trials.days_left(p_rounds mobile_trials.round[], p_conduct mobile_trials.conduct[]) returns table (matter_id uuid, earliest_day date, latest_day date)
language sql stable rows 25 set search_path = '' as $$
  select r.matter_id, s.opens_from + b.amount, mobile_trials.last_day(s.starts_on, o.amount, o.unit, o.count)
  from unnest(p_rounds) r
  join unnest(p_conduct) c on c.matter_id = r.matter_id
  left join mobile_trials.preparation_ends(array(
    select x from unnest(p_rounds) x join unnest(p_conduct) y on y.matter_id = x.matter_id where y.decided_on is null)) p on p.matter_id = r.matter_id
  cross join lateral (select case when length(c.decided_on) = 10 then c.decided_on::date end as opens_from) d
  cross join lateral (select d.opens_from, case when c.decided_on is null then p.ends_on else d.opens_from end as starts_on) s
  left join mobile_trials.law_limit b on b.rule = 'SERVED_BEFORE' and b.valid_from <= s.opens_from and (b.valid_to is null or s.opens_from < b.valid_to)
  left join mobile_trials.law_limit o on o.rule = case when c.decided_on is null or c.obstacle is null then 'TRIAL_OPENS' else 'TRIAL_OPENS_OBSTACLE' end
    and o.valid_from <= s.starts_on and (o.valid_to is null or s.starts_on < o.valid_to)
$$;
