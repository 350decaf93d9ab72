-- The form of a trial is looked up for the matters that were tried, not worked out for all.
create or replace function mobile_trials.tried(p_from date, p_to date, p_agency text, p_organisations int[], p_area int[], p_whole boolean, p_today date)
returns table (matter_id uuid, instance text, outcomes jsonb, report_outcome text, on_the_road boolean)
language sql stable security definer set search_path = '' as $$
  select distinct on (j.matter_id) j.matter_id, j.instance::text, j.outcomes, r.outcome,
    coalesce(r.outcome = 'HELD', case t.status when 'HELD' then true when 'CANCELLED' then false end, c.mode in ('MOBILE', 'ONLINE_MOBILE'), false)
  from courts.judgment j
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
  order by j.matter_id, j.occurred_on desc, j.recorded_from desc
$$;
