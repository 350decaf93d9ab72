-- Between which days the trial has to open.

-- End of the preparation by the clock that runs: the day set by an extension, else the limit of the law (BLTTHS art. 277).
create function mobile_trials.preparation_ends(p_matters uuid[]) returns table (matter_id uuid, ends_on date) language sql stable rows 25 set search_path = '' as $$
  with running as (
    select distinct on (c.matter_id) c.* from mobile_trials.rounds(p_matters) r
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

create function mobile_trials.days_left(p_matters uuid[]) returns table (matter_id uuid, earliest_day date, latest_day date)
language sql stable rows 25 set search_path = '' as $$
  select r.matter_id,
    case when length(c.decided_on) = 10 then (
      select c.decided_on::date + l.amount from mobile_trials.limit_on('SERVED_BEFORE', c.decided_on::date) l) end,
    case
      when length(c.decided_on) = 10 then
        mobile_trials.within_limit(c.decided_on::date, case when c.obstacle is null then 'TRIAL_OPENS' else 'TRIAL_OPENS_OBSTACLE' end)
      when c.decided_on is null then mobile_trials.within_limit(p.ends_on, 'TRIAL_OPENS')
    end
  from mobile_trials.rounds(p_matters) r
  join mobile_trials.conduct(p_matters) c on c.matter_id = r.matter_id
  left join mobile_trials.preparation_ends(p_matters) p on p.matter_id = r.matter_id
$$;
