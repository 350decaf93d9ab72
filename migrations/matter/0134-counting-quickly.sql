-- The same counts, for less: a cell's key is a hash of its columns, a matter's facts are read once, and sums are folded without joins.
drop function matter.figure_cells(matter.figure_row[], int);
drop index matter.figure_cell_new;
drop index matter.figure_row_agency;
alter table matter.figure_cell alter column key type bigint using 0;
create index figure_cell_new on matter.figure_cell (key) where not gathered;

-- A person received: the year, the sex and the age band.
create function matter.victim_code(p_day text, p_details jsonb) returns int language sql immutable parallel safe as $$
  select (coalesce(left(p_day, 4)::int, 0) * 10 + coalesce(array_position('{FEMALE,MALE,OTHER}', p_details ->> 'sex'), 0)) * 10
    + coalesce(array_position('{UNDER_6,SIX_TO_TWELVE,THIRTEEN_TO_FIFTEEN,SIXTEEN_TO_SEVENTEEN,EIGHTEEN_TO_TWENTY_NINE,THIRTY_AND_OVER}', p_details ->> 'ageBand'), 0)
$$;

-- Where somebody was found to be no victim, those who are left: the latest identification counts.
create function matter.victim_codes(p_matter uuid) returns int[] language sql stable set search_path = '' as $$
  select coalesce(array_agg(matter.victim_code(v.occurred_on, v.details) order by matter.victim_code(v.occurred_on, v.details)), '{}')
  from matter.event v
  where v.matter_id = p_matter and v.current and v.kind = 'VICTIM_RECEIVED' and coalesce((
    select i.details ->> 'outcome' from matter.event i
    where i.matter_id = p_matter and i.current and i.kind = 'VICTIM_IDENTIFIED' and i.details ->> 'victimKey' = v.details ->> 'sourceKey'
    order by i.occurred_on desc nulls last, i.document_number desc nulls last, i.fact_id desc limit 1
  ), '') <> 'NOT_CONFIRMED'
$$;

create function matter.step_code(p_step int, p_first int, p_second int) returns smallint language sql immutable parallel safe as $$
  select case when p_second >= p_first then (p_step * 1000 + least(p_second - p_first, 999))::smallint end
$$;

-- Grouped by matter, so that one is found by its index and all are read in one go.
create or replace view matter.figure_now as
select m.id as matter_id, m.place_id, left(m.opened_on::text, 4)::smallint as year, m.stage, o.agency, 'BORDER_GUARD' = any (m.agencies) as border, m.seriousness,
  case when m.investigation_from <= l.day then '-infinity' else m.investigation_from end as investigation_from,
  case when m.indicted_from <= l.day then '-infinity' else m.indicted_from end as indicted_from,
  case when m.in_force_from <= l.day then '-infinity' else m.in_force_from end as in_force_from,
  m.has_victim, coalesce(s.taking, '{}') as taking, coalesce(s.past, '{}') as past, coalesce(s.supervising, '{}') as supervising,
  coalesce(s.supervised_since, '{}') as supervised_since, coalesce(s.supervised_until, '{}') as supervised_until,
  array_remove(array[matter.step_code(1, e.tip, e.initiated), matter.step_code(2, e.initiated, e.concluded), matter.step_code(3, e.concluded, e.indicted),
    matter.step_code(4, e.indicted, e.registered), matter.step_code(5, e.registered, e.judged), matter.step_code(6, e.judged, e.in_force)], null) as steps,
  case when e.doubted then matter.victim_codes(m.id)
    when cardinality(e.received) > 1 then array(select c from unnest(e.received) c order by c)
    else coalesce(e.received, '{}') end as victims
from matter.matter m
cross join lateral (select (m.changed_victim at time zone 'Asia/Ho_Chi_Minh')::date as day) l
left join matter.organisation o on o.id = m.lead_organisation_id
left join (
  select x.matter_id,
    array_agg(x.organisation_id order by x.organisation_id) filter (where x.relation = 4) as taking,
    array_agg(x.organisation_id order by x.organisation_id) filter (where x.relation = 2) as past,
    array_agg(x.organisation_id order by x.organisation_id) filter (where x.lasts) as supervising,
    array_agg(x.since order by x.organisation_id) filter (where x.lasts) as supervised_since,
    array_agg(x.until order by x.organisation_id) filter (where x.lasts) as supervised_until
  from (
    select s.matter_id, s.organisation_id, s.relation, case when s.since <= d.day then '' else coalesce(s.since::text, '') end as since,
      coalesce(s.until::text, '9999') as until, s.relation = 3 and coalesce(s.until > d.day, true) as lasts
    from matter.standing s
    join matter.matter k on k.id = s.matter_id
    cross join lateral (select (k.changed_victim at time zone 'Asia/Ho_Chi_Minh')::date::text as day) d
  ) x group by x.matter_id
) s on s.matter_id = m.id
left join (
  select e.matter_id, min(matter.month_number(e.occurred_on)) filter (where e.kind = 'TIP_RECEIVED') as tip,
    min(matter.month_number(e.occurred_on)) filter (where e.kind in ('CASE_INITIATED', 'BORDER_CASE_INITIATED')) as initiated,
    min(matter.month_number(e.occurred_on)) filter (where e.kind = 'INVESTIGATION_CONCLUDED') as concluded,
    min(matter.month_number(e.occurred_on)) filter (where e.kind = 'INDICTMENT_ISSUED') as indicted,
    min(matter.month_number(e.occurred_on)) filter (where e.kind = 'CASE_REGISTERED' and coalesce(e.details ->> 'instance', 'FIRST') = 'FIRST') as registered,
    min(matter.month_number(e.occurred_on)) filter (where e.kind = 'JUDGMENT_PRONOUNCED' and coalesce(e.details ->> 'instance', 'FIRST') = 'FIRST') as judged,
    min(matter.month_number(e.occurred_on)) filter (where e.kind = 'JUDGMENT_IN_FORCE') as in_force,
    array_agg(matter.victim_code(e.occurred_on, e.details)) filter (where e.kind = 'VICTIM_RECEIVED') as received,
    bool_or(e.details ->> 'outcome' = 'NOT_CONFIRMED') filter (where e.kind = 'VICTIM_IDENTIFIED') as doubted
  from matter.event e
  where e.current and e.kind in ('TIP_RECEIVED', 'CASE_INITIATED', 'BORDER_CASE_INITIATED', 'INVESTIGATION_CONCLUDED', 'INDICTMENT_ISSUED', 'CASE_REGISTERED',
    'JUDGMENT_PRONOUNCED', 'JUDGMENT_IN_FORCE', 'VICTIM_RECEIVED', 'VICTIM_IDENTIFIED')
  group by e.matter_id
) e on e.matter_id = m.id
where m.joined_into is null and not m.waiting;

drop function matter.step_months(int[]);

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

create or replace function matter.project_figures(p_matters uuid[]) returns void language plpgsql volatile
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

create or replace function matter.gather_figures() returns void language sql volatile set search_path = '' as $$
  select matter.fold_cells('fresh as materialized (select distinct key from matter.figure_cell where not gathered),
    taken as materialized (delete from matter.figure_cell c using fresh f where c.key = f.key returning c.*)')
$$;

create or replace function matter.count_all() returns void language plpgsql volatile set search_path = '' set jit = off as $$
begin
  delete from matter.figure_cell;
  delete from matter.figure_row;
  insert into matter.figure_row select * from matter.figure_now;
  perform matter.fold_cells('taken as materialized (select matter.figure_key(r) as key, r.*, 1 as n, array_fill(1, array[cardinality(steps)]) as step_counts,
    array_fill(1, array[cardinality(victims)]) as victim_counts from matter.figure_row r)');
end $$;

revoke all on function matter.fold_cells(text), matter.step_code(int, int, int), matter.victim_code(text, jsonb), matter.victim_codes(uuid), matter.figure_key(matter.figure_row), matter.figure_cells(matter.figure_row[], int) from public;
grant execute on function matter.step_code(int, int, int), matter.victim_code(text, jsonb), matter.victim_codes(uuid), matter.figure_key(matter.figure_row), matter.figure_cells(matter.figure_row[], int) to lt_matter;
select matter.count_all();
