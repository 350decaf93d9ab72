-- Counting as facts arrive.
create function matter.figure_cells(p_rows matter.figure_row[], p_n int) returns setof matter.figure_cell language sql stable rows 2 set search_path = '' as $$
  select md5(row(r.place_id, r.year, r.stage, r.agency, r.border, r.seriousness, r.investigation_from, r.indicted_from, r.in_force_from, r.has_victim,
      r.taking, r.past, r.supervising, r.supervised_since, r.supervised_until)::text)::uuid,
    r.place_id, r.year, r.stage, r.agency, r.border, r.seriousness, r.investigation_from, r.indicted_from, r.in_force_from, r.has_victim,
    r.taking, r.past, r.supervising, r.supervised_since, r.supervised_until, r.steps, r.victims, p_n,
    array_fill(p_n, array[cardinality(r.steps)]), array_fill(p_n, array[cardinality(r.victims)]), false
  from unnest(p_rows) r
$$;

-- Works out anew what matters count as; also of those that have been joined into them, which count as nothing any more.
create function matter.project_figures(p_matters uuid[]) returns void language plpgsql volatile
set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
declare
  v_old matter.figure_row[];
  v_new matter.figure_row[];
begin
  if current_setting('matter.counts_later', true) = 'on' then
    return;
  end if;
  -- Two that work out the same matter follow each other.
  perform from matter.matter where id = any (p_matters) or joined_into = any (p_matters) order by id for update;
  v_new := array(select row(f.*)::matter.figure_row from matter.figure_now f where f.matter_id = any (p_matters));
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

-- Adds up what has arrived; nobody waits for it, and whoever reads meanwhile reads the same sums.
create function matter.gather_figures() returns void language sql volatile set search_path = '' as $$
  with fresh as materialized (
    select distinct key from matter.figure_cell where not gathered
  ), taken as materialized (
    delete from matter.figure_cell c using fresh f where c.key = f.key returning c.*
  ), counted as (
    select key, sum(n)::int as n from taken group by 1
  ), step as (
    select key, array_agg(step order by step) as steps, array_agg(n order by step) as counts
    from (select key, step, sum(s.n)::int as n from taken cross join unnest(steps, step_counts) s (step, n) group by 1, 2 having sum(s.n) <> 0) x group by 1
  ), victim as (
    select key, array_agg(victim order by victim) as victims, array_agg(n order by victim) as counts
    from (select key, victim, sum(v.n)::int as n from taken cross join unnest(victims, victim_counts) v (victim, n) group by 1, 2 having sum(v.n) <> 0) x group by 1
  )
  insert into matter.figure_cell
  select t.key, t.place_id, t.year, t.stage, t.agency, t.border, t.seriousness, t.investigation_from, t.indicted_from, t.in_force_from, t.has_victim,
    t.taking, t.past, t.supervising, t.supervised_since, t.supervised_until, coalesce(s.steps, '{}'), coalesce(v.victims, '{}'), c.n,
    coalesce(s.counts, '{}'), coalesce(v.counts, '{}'), true
  from (select distinct on (key) * from taken order by key) t
  join counted c on c.key = t.key and (c.n <> 0)
  left join step s on s.key = t.key
  left join victim v on v.key = t.key
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
  insert into matter.figure_cell
  select c.* from matter.figure_row r cross join lateral matter.figure_cells(array[r], 1) c;
  perform matter.gather_figures();
end $$;

revoke all on function matter.month_number(text), matter.step_months(int[]), matter.figure_cells(matter.figure_row[], int),
  matter.project_figures(uuid[]), matter.gather_figures(), matter.count_later(), matter.count_all() from public;
grant execute on function matter.month_number(text), matter.step_months(int[]), matter.figure_cells(matter.figure_row[], int) to lt_matter;
select matter.adopt_projection('matter', 'project_figures');
