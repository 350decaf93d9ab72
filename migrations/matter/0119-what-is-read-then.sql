-- What readers ask of the course at a moment, one matter at a time, in the form of the tables that hold the same of today.
create function matter.passages_on(p_matter uuid, p_until timestamptz, p_own int[]) returns setof matter.passage
language plpgsql stable security definer rows 5 set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
begin
  return query select r.* from matter.passages_known(array[p_matter], p_until, p_own) k
  cross join lateral jsonb_populate_record(null::matter.passage, to_jsonb(k)) r where p_until is not null;
end $$;

create function matter.holdings_on(p_matter uuid, p_until timestamptz, p_own int[]) returns setof matter.holding
language plpgsql stable security definer rows 5 set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
begin
  return query select r.* from matter.holdings_known(array[p_matter], p_until, p_own) k
  cross join lateral jsonb_populate_record(null::matter.holding, to_jsonb(k)) r where p_until is not null;
end $$;

create function matter.claims_on(p_matter uuid, p_until timestamptz, p_own int[]) returns setof matter.claim
language plpgsql stable security definer rows 2 set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
begin
  return query select r.* from matter.sides_known(array[p_matter], p_until, p_own) k
  cross join lateral jsonb_populate_record(null::matter.claim, to_jsonb(k)) r where p_until is not null;
end $$;

create function matter.contradictions_on(p_matter uuid, p_until timestamptz, p_own int[]) returns setof matter.contradiction
language plpgsql stable security definer rows 1 set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
begin
  return query select distinct s.matter_id, k.kind, s.subject, k.message, k.message_en
  from matter.sides_known(array[p_matter], p_until, p_own) s join matter.contradiction_kind k on k.kind = s.contradiction
  where p_until is not null;
end $$;

-- Whoever looks at a day before the joining does not see the fact at all, unless it is the looker's own and was no arrival yet.
create function matter.arrivals_on(p_matter uuid, p_until timestamptz, p_own int[]) returns setof matter.arrival
language plpgsql stable security definer rows 2 set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
begin
  return query select a.* from matter.arrival a where a.matter_id = p_matter and a.joined_at < p_until;
end $$;

create function matter.answers_on(p_matter uuid, p_until timestamptz, p_own int[]) returns setof matter.answering_event
language plpgsql stable security definer rows 3 set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
begin
  return query select p.event_id, e.* from matter.passages_known(array[p_matter], p_until, p_own) p
  join matter.event e on e.id = p.answer_id where p_until is not null;
end $$;

create function matter.warned_on(p_matter uuid, p_until timestamptz, p_own int[]) returns setof matter.warned_event
language plpgsql stable security definer rows 3 set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
begin
  return query select w.kind, w.subject, e.* from matter.warning_items_known(array[p_matter], p_until, p_own) w
  join matter.event e on e.id = w.event_id where p_until is not null;
end $$;

-- The clocks, with whom they bind: who that is follows from the row as in the table itself.
create or replace function matter.clocks_on(p_matter uuid, p_until timestamptz, p_own int[]) returns setof matter.clock
language plpgsql stable security definer rows 5 set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
begin
  return query select r.* from matter.clocks_known(array[p_matter], p_until, p_own) k
  left join matter.facets_known(array[p_matter], p_until, p_own) f on true
  cross join lateral (
    select k.rule = 'INVESTIGATE' and exists (select from matter.borne_by_border_guard(array[p_matter], p_until, p_own)) as guard
  ) b
  cross join lateral jsonb_populate_record(null::matter.clock,
    to_jsonb(k) || jsonb_build_object('seriousness', f.seriousness, 'border_guard', b.guard, 'agency', matter.bound(k.rule, b.guard))) r
  where p_until is not null;
end $$;

do $$
declare
  v_function record;
begin
  for v_function in
    select p.oid::regprocedure as signature, p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'matter' and p.proname in (
      'passages_known', 'holdings_known', 'borne_by_border_guard', 'warnings_at', 'warning_items_known', 'warning_items_at', 'claims_known',
      'sides_known', 'bound', 'refresh_passages', 'refresh_holdings', 'refresh_warning_items', 'refresh_contradictions', 'refresh_clock_bearers',
      'passages_on', 'holdings_on', 'claims_on', 'contradictions_on', 'arrivals_on', 'answers_on', 'warned_on')
  loop
    execute format('alter function %s owner to lt_matter', v_function.signature);
    execute format('revoke all on function %s from public', v_function.signature);
    if v_function.proname like '%\_on' then
      execute format('grant execute on function %s to lt_reader, lt_reader_low', v_function.signature);
    end if;
  end loop;
end $$;
