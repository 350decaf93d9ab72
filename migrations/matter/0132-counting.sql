-- Counting as facts arrive.

-- What tells cells apart. The same columns always give the same key; were it ever otherwise, two cells would add up to what one did.
create function matter.figure_key(r matter.figure_row) returns bigint language sql immutable parallel safe as $$
  select hash_record_extended(row(r.place_id, r.year, r.stage, r.agency, r.border, r.seriousness, r.investigation_from, r.indicted_from, r.in_force_from,
    r.has_victim, r.taking, r.past, r.supervising, r.supervised_since, r.supervised_until), 0)
$$;

create function matter.figure_cells(p_rows matter.figure_row[], p_n int) returns setof matter.figure_cell language sql stable rows 2 set search_path = '' as $$
  select matter.figure_key(r), r.place_id, r.year, r.stage, r.agency, r.border, r.seriousness, r.investigation_from, r.indicted_from, r.in_force_from,
    r.has_victim, r.taking, r.past, r.supervising, r.supervised_since, r.supervised_until, r.steps, r.victims, p_n,
    array_fill(p_n, array[cardinality(r.steps)]), array_fill(p_n, array[cardinality(r.victims)]), false
  from unnest(p_rows) r
$$;

-- Works out anew what matters count as; also of those that have been joined into them, which count as nothing any more.
create function matter.project_figures(p_matters uuid[]) returns void language plpgsql volatile
set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
declare
  v_matter uuid;
  v_old matter.figure_row[];
  v_new matter.figure_row[] := '{}';
begin
  if current_setting('matter.counts_later', true) = 'on' and exists (select from pg_catalog.pg_roles where rolname = session_user and rolsuper) then
    return;
  end if;
  -- Two that work out the same matter follow each other.
  perform from matter.matter where id = any (p_matters) or joined_into = any (p_matters) order by id for update;
  foreach v_matter in array p_matters loop
    v_new := v_new || array(select row(f.*)::matter.figure_row from matter.figure_now f where f.matter_id = v_matter);
  end loop;
  v_old := array(
    select r from matter.figure_row r
    where r.matter_id in (select unnest(p_matters) union all select m.id from matter.matter m where m.joined_into = any (p_matters))
      and not r = any (v_new));
  v_new := array(select n from unnest(v_new) n where not exists (select from matter.figure_row r where r = n and r.matter_id = n.matter_id));
  if cardinality(v_old) + cardinality(v_new) = 0 then
    return;
  end if;
  delete from matter.figure_row r using unnest(v_old) o where r.matter_id = o.matter_id;
  insert into matter.figure_row select n.* from unnest(v_new) n;
  insert into matter.figure_cell select * from matter.figure_cells(v_old, -1) union all select * from matter.figure_cells(v_new, 1);
end $$;

-- Adds up what is taken from a source of cells. Hashed: how many codes the lists hold cannot be guessed.
create function matter.fold_cells(p_taken text) returns void language plpgsql volatile
set search_path = '' set enable_nestloop = off set enable_mergejoin = off set enable_sort = off set jit = off as $$
begin
  execute 'with ' || p_taken || $fold$, said as (
    select key, 0 as of, 0 as code, n from taken
    union all select key, 1, unnest(steps), unnest(step_counts) from taken
    union all select key, 2, unnest(victims), unnest(victim_counts) from taken
  ), summed as (
    select key, of, code, sum(n)::int as n from said group by 1, 2, 3 having sum(n) <> 0
  ), folded as (
    select key, sum(n) filter (where of = 0)::int as n,
      coalesce(array_agg(code::smallint) filter (where of = 1), '{}') as steps, coalesce(array_agg(code) filter (where of = 2), '{}') as victims,
      coalesce(array_agg(n) filter (where of = 1), '{}') as step_counts, coalesce(array_agg(n) filter (where of = 2), '{}') as victim_counts
    from summed group by 1
  )
  insert into matter.figure_cell
  select t.key, t.place_id, t.year, t.stage, t.agency, t.border, t.seriousness, t.investigation_from, t.indicted_from, t.in_force_from, t.has_victim,
    t.taking, t.past, t.supervising, t.supervised_since, t.supervised_until, f.steps, f.victims, f.n, f.step_counts, f.victim_counts, true
  from (select *, row_number() over (partition by key) as nth from taken) t
  join folded f on f.key = t.key and f.n <> 0
  where t.nth = 1 $fold$;
end $$;

-- Adds up what has arrived; nobody waits for it, and whoever reads meanwhile reads the same sums.
create function matter.gather_figures() returns void language sql volatile set search_path = '' as $$
  select matter.fold_cells('fresh as materialized (select distinct key from matter.figure_cell where not gathered),
    taken as materialized (delete from matter.figure_cell c using fresh f where c.key = f.key returning c.*)')
$$;

-- Until the transaction ends nothing is counted as it arrives: much that arrives at once is counted at once.
create function matter.count_later() returns void language sql volatile set search_path = '' as $$
  select pg_catalog.set_config('matter.counts_later', 'on', true)
$$;

-- Everything anew: after a bulk load, or when what is counted has changed.
create function matter.count_all() returns void language plpgsql volatile set search_path = '' set jit = off as $$
begin
  delete from matter.figure_cell;
  delete from matter.figure_row;
  insert into matter.figure_row select * from matter.figure_now;
  perform matter.fold_cells('taken as materialized (select matter.figure_key(r) as key, r.*, 1 as n, array_fill(1, array[cardinality(steps)]) as step_counts,
    array_fill(1, array[cardinality(victims)]) as victim_counts from matter.figure_row r)');
end $$;

revoke all on function matter.month_number(text), matter.step_code(int, int, int), matter.victim_code(text, jsonb), matter.victim_codes(uuid),
  matter.figure_key(matter.figure_row), matter.figure_cells(matter.figure_row[], int), matter.project_figures(uuid[]), matter.fold_cells(text),
  matter.gather_figures(), matter.count_later(), matter.count_all() from public;
grant execute on function matter.month_number(text), matter.step_code(int, int, int), matter.victim_code(text, jsonb), matter.victim_codes(uuid),
  matter.figure_key(matter.figure_row), matter.figure_cells(matter.figure_row[], int) to lt_matter;
select matter.adopt_projection('matter', 'project_figures');
select matter.count_all();
