-- What readers ask of a moment, one matter at a time, in the form of the tables that hold the same of today. Columns that are not kept are null.
-- An id that is null, of a matter that does not exist for the reader, gives nothing and costs nothing.

-- The matter itself; no row where nothing of it had been told yet.
create function matter.matter_on(p_matter uuid, p_until timestamptz, p_own int[]) returns setof matter.matter
language plpgsql stable security definer rows 1 set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
declare
  v_matters uuid[] := array[p_matter];
begin
  if p_matter is null or p_until is null or not exists (select from matter.events_told(v_matters, p_until, p_own)) then
    return;
  end if;
  return query
  select r.*
  from matter.matter m
  cross join matter.stages_known(v_matters, p_until, p_own) st
  join matter.stage sg on sg.stage = st.stage
  left join matter.facets_known(v_matters, p_until, p_own) f on true
  left join matter.changes_known(v_matters, p_until, p_own) ch on true
  left join matter.offences_known(v_matters, p_until, p_own) o on true
  left join matter.leading_known(v_matters, p_until, p_own) l on true
  left join matter.places_known(v_matters, p_until, p_own) p on true
  cross join lateral jsonb_populate_record(null::matter.matter, jsonb_build_object(
    'id', m.id, 'code', m.code, 'title', coalesce(p.title, 'Vụ việc chưa rõ địa bàn'), 'stage', st.stage, 'opened_on', f.opened_on, 'place_id', p.place_id,
    'investigation_from', st.investigation_from, 'indicted_from', st.indicted_from, 'in_force_from', st.in_force_from,
    'has_victim', coalesce(f.has_victim, false), 'case_status', sg.case_status, 'seriousness', f.seriousness, 'offences', coalesce(o.offences, '{}'),
    'trial_mode', f.trial_mode, 'lead_organisation_id', l.organisation_id,
    'changed_status', ch.status, 'changed_case', ch."case", 'changed_victim', ch.victim, 'created_at', m.created_at
  )) r
  where m.id = p_matter;
end $$;

create function matter.participants_on(p_matter uuid, p_until timestamptz, p_own int[]) returns setof matter.standing
language plpgsql stable security definer rows 5 set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
begin
  return query select r.* from matter.participants_known(array[p_matter], p_until, p_own) k
  cross join lateral jsonb_populate_record(null::matter.standing, to_jsonb(k)) r where p_until is not null;
end $$;

create function matter.events_on(p_matter uuid, p_until timestamptz, p_own int[]) returns setof matter.event
language plpgsql stable security definer rows 30 set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
begin
  return query select * from matter.events_last(array[p_matter], p_until, p_own) where p_until is not null;
end $$;

create function matter.accused_states_on(p_matter uuid, p_until timestamptz, p_own int[]) returns setof matter.accused_state
language plpgsql stable security definer rows 3 set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
begin
  return query select r.* from matter.accused_states_known(array[p_matter], p_until, p_own) k
  cross join lateral jsonb_populate_record(null::matter.accused_state, to_jsonb(k)) r where p_until is not null;
end $$;

create function matter.handover_states_on(p_matter uuid, p_until timestamptz, p_own int[]) returns setof matter.handover_state
language plpgsql stable security definer rows 1 set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
begin
  return query select r.* from matter.handovers_known(array[p_matter], p_until, p_own) k
  cross join lateral jsonb_populate_record(null::matter.handover_state, to_jsonb(k)) r where p_until is not null;
end $$;

create function matter.clocks_on(p_matter uuid, p_until timestamptz, p_own int[]) returns setof matter.clock
language plpgsql stable security definer rows 5 set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
begin
  return query select r.* from matter.clocks_known(array[p_matter], p_until, p_own) k
  left join matter.facets_known(array[p_matter], p_until, p_own) f on true
  cross join lateral jsonb_populate_record(null::matter.clock, to_jsonb(k) || jsonb_build_object('seriousness', f.seriousness)) r
  where p_until is not null;
end $$;

create function matter.warnings_on(p_matter uuid, p_until timestamptz, p_own int[]) returns setof matter.warning
language plpgsql stable security definer rows 2 set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
begin
  return query select r.* from matter.warnings_known(array[p_matter], p_until, p_own) k
  cross join lateral jsonb_populate_record(null::matter.warning, to_jsonb(k)) r where p_until is not null;
end $$;

-- All of these run with the rights of the matter; readers may call those of a moment and nothing behind them.
do $$
declare
  v_function record;
begin
  for v_function in
    select p.oid::regprocedure as signature, p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'matter' and p.proname in (
      'events_told', 'events_last', 'events_known', 'stages_known', 'leading_known', 'places_known', 'facets_known', 'changes_known', 'offences_known',
      'handovers_known', 'handover_states', 'participants_known', 'accused_states_known', 'clocks_known', 'gaps_known', 'victim_gaps_known', 'flags',
      'warnings_known', 'stages', 'leading', 'places', 'facets', 'changes', 'offences', 'participants', 'gaps', 'victim_gaps',
      'matter_on', 'waiting_on', 'participants_on', 'events_on', 'accused_states_on', 'handover_states_on', 'clocks_on', 'warnings_on')
  loop
    execute format('alter function %s owner to lt_matter', v_function.signature);
    execute format('revoke all on function %s from public', v_function.signature);
    if v_function.proname in ('matter_on', 'waiting_on', 'participants_on', 'events_on', 'accused_states_on', 'handover_states_on', 'clocks_on', 'warnings_on') then
      execute format('grant execute on function %s to lt_reader, lt_reader_low', v_function.signature);
    end if;
  end loop;
end $$;
