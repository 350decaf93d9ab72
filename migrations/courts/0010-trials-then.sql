-- How a trial was conducted and which mobile trials there were at a moment: what the views of 0002 tell of today, over the versions known then.
create function courts.trials_then(p_matter uuid, p_until timestamptz, p_own int[]) returns setof courts.trial language sql stable as $$
  select t.* from courts.trial t
  where t.matter_id = p_matter and t.recorded_from < p_until and (t.recorded_to is null or t.recorded_to >= p_until)
    and (t.home_matter_id <> all ((select matter.waiting_on(p_matter, p_until))::uuid[]) or t.organisation_id = any (p_own))
$$;

create function courts.trial_conduct_known(p_matter uuid, p_until timestamptz, p_own int[])
returns table (matter_id uuid, instance text, mode text, closed boolean, organisation_id int) language sql stable as $$
  with registered as materialized (
    select t.* from courts.trials_then(p_matter, p_until, p_own) t
  ), said as materialized (
    select t.instance, 1 as step, t.occurred_on, t.document_number, t.id, t.mode, t.closed from registered t
    union all
    select d.instance, 2, d.occurred_on, d.document_number, d.id, d.mode, d.closed from courts.trial_decision d
    where d.matter_id = p_matter and d.recorded_from < p_until and (d.recorded_to is null or d.recorded_to >= p_until)
      and (d.home_matter_id <> all ((select matter.waiting_on(p_matter, p_until))::uuid[]) or d.organisation_id = any (p_own))
  )
  select p_matter, t.instance,
    (select s.mode from said s where s.instance = t.instance and s.mode is not null
     order by s.step desc, s.occurred_on desc nulls last, s.document_number desc nulls last, s.id desc limit 1),
    (select s.closed from said s where s.instance = t.instance and s.closed is not null
     order by s.step desc, s.occurred_on desc nulls last, s.document_number desc nulls last, s.id desc limit 1),
    (select r.organisation_id from registered r where r.instance = t.instance
     order by r.occurred_on desc nulls last, r.document_number desc nulls last, r.id desc limit 1)
  from (select distinct instance from registered) t
$$;

create function courts.trial_conduct_on(p_matter uuid, p_until timestamptz, p_own int[]) returns setof courts.trial_conduct
language plpgsql stable security definer rows 1 set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
begin
  return query select r.* from courts.trial_conduct_known(p_matter, p_until, p_own) k
  cross join lateral jsonb_populate_record(null::courts.trial_conduct, to_jsonb(k)) r;
end $$;

create function courts.mobile_trials_on(p_matter uuid, p_until timestamptz, p_own int[]) returns setof courts.mobile_trial_shown
language plpgsql stable security definer rows 1 set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
begin
  return query
  with told as materialized (
    select m.* from courts.mobile_trial m
    where m.matter_id = p_matter and m.recorded_from < p_until and (m.recorded_to is null or m.recorded_to >= p_until)
      and (m.home_matter_id <> all ((select matter.waiting_on(p_matter, p_until))::uuid[]) or m.organisation_id = any (p_own))
  )
  select r.* from told t cross join lateral jsonb_populate_record(null::courts.mobile_trial_shown, to_jsonb(t)) r
  union all
  select r.* from courts.trial_conduct_known(p_matter, p_until, p_own) c
  cross join lateral jsonb_populate_record(null::courts.mobile_trial_shown,
    jsonb_build_object('matter_id', c.matter_id, 'organisation_id', c.organisation_id, 'instance', c.instance)) r
  where c.mode in ('MOBILE', 'ONLINE_MOBILE') and not exists (select from told t where t.instance = c.instance);
end $$;

alter function courts.trials_then(uuid, timestamptz, int[]) owner to lt_courts;
alter function courts.trial_conduct_known(uuid, timestamptz, int[]) owner to lt_courts;
alter function courts.trial_conduct_on(uuid, timestamptz, int[]) owner to lt_courts;
alter function courts.mobile_trials_on(uuid, timestamptz, int[]) owner to lt_courts;
grant execute on function matter.waiting_on(uuid, timestamptz) to lt_courts;
revoke all on function courts.trials_then(uuid, timestamptz, int[]), courts.trial_conduct_known(uuid, timestamptz, int[]),
  courts.trial_conduct_on(uuid, timestamptz, int[]), courts.mobile_trials_on(uuid, timestamptz, int[]) from public;
grant execute on function courts.trial_conduct_on(uuid, timestamptz, int[]), courts.mobile_trials_on(uuid, timestamptz, int[]) to lt_reader, lt_reader_low;
