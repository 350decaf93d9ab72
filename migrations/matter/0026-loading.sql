-- Reference data comes in as JSON and is loaded again only when its file changed. For the migrating superuser.
create function matter.is_loaded(p_name text, p_digest text) returns boolean language sql stable set search_path = '' as $$
  select exists (select from matter.reference_load where name = p_name and digest = p_digest)
$$;

create function matter.mark_loaded(p_name text, p_digest text) returns void language sql volatile set search_path = '' as $$
  insert into matter.reference_load (name, digest) values (p_name, p_digest)
  on conflict (name) do update set digest = excluded.digest, loaded_at = clock_timestamp()
$$;

-- Tables of the law: the file is the whole table.
create function matter.load_rows(p_table text, p_digest text, p_rows jsonb) returns int language plpgsql volatile set search_path = '' as $$
declare
  v_count int;
begin
  if p_table not in ('deadline_rule', 'penalty_frame', 'offence', 'trial_ban', 'day_off', 'code_list') then
    raise exception 'Not a table of reference data: %', p_table;
  end if;
  execute format('delete from matter.%I', p_table);
  execute format('insert into matter.%I select * from jsonb_populate_recordset(null::matter.%I, $1)', p_table, p_table) using p_rows;
  get diagnostics v_count = row_count;
  perform matter.mark_loaded(p_table, p_digest);
  return v_count;
end $$;

-- Units keep their ids from load to load; rows point at each other by their position in the list.
create function matter.load_units(p_digest text, p_units jsonb, p_successors jsonb) returns int language plpgsql volatile set search_path = '' as $$
declare
  v_count int;
begin
  create temporary table incoming on commit drop as
  select * from jsonb_to_recordset(p_units) as u (n int, code text, level smallint, level_name text, name text, type text, valid_from date, valid_to date,
    parent int, coarse int, areas int[], areas_coarse int[], search_text text, search_text_coarse text);
  insert into matter.unit (code, level, level_name, name, type, valid_from, valid_to, search_text, search_text_coarse)
  select code, level, level_name, name, type, valid_from, valid_to, search_text, search_text_coarse from pg_temp.incoming order by n
  on conflict (code, valid_from) do update set level = excluded.level, level_name = excluded.level_name, name = excluded.name, type = excluded.type,
    valid_to = excluded.valid_to, search_text = excluded.search_text, search_text_coarse = excluded.search_text_coarse;
  get diagnostics v_count = row_count;
  create temporary table numbered on commit drop as
  select i.n, u.id from pg_temp.incoming i join matter.unit u on u.code = i.code and u.valid_from = i.valid_from;
  analyze pg_temp.incoming;
  analyze pg_temp.numbered;
  with reach as (
    select i.n, array_agg(a.id order by a.id) as areas from pg_temp.incoming i cross join unnest(i.areas) x (n) join pg_temp.numbered a on a.n = x.n group by 1
  ), coarse as (
    select i.n, array_agg(a.id order by a.id) as areas from pg_temp.incoming i cross join unnest(i.areas_coarse) x (n) join pg_temp.numbered a on a.n = x.n group by 1
  )
  update matter.unit u set parent_id = p.id, coarse_id = c.id, areas = r.areas, areas_coarse = coarse.areas
  from pg_temp.incoming i
  join pg_temp.numbered s on s.n = i.n
  join reach r on r.n = i.n
  join coarse on coarse.n = i.n
  left join pg_temp.numbered p on p.n = i.parent
  left join pg_temp.numbered c on c.n = i.coarse
  where u.id = s.id;
  delete from matter.unit_successor;
  insert into matter.unit_successor
  select o.id, n.id, s.share from jsonb_to_recordset(p_successors) as s (old int, new int, share text)
  join pg_temp.numbered o on o.n = s.old join pg_temp.numbered n on n.n = s.new;
  perform matter.mark_loaded('unit', p_digest);
  drop table pg_temp.incoming, pg_temp.numbered;
  return v_count;
end $$;

-- The unit that carries a code on a day.
create function matter.unit_on(p_code text, p_day date) returns int language sql stable security definer set search_path = '' as $$
  select id from matter.unit where code = p_code and valid_from <= p_day and (valid_to is null or valid_to > p_day)
$$;

create function matter.load_event_kinds(p_kinds jsonb) returns void language sql volatile set search_path = '' as $$
  insert into matter.event_kind (kind, agency, summary, summary_en)
  select kind, agency, summary, "summaryEn" from jsonb_to_recordset(p_kinds) as k (kind text, agency text, summary text, "summaryEn" text)
  on conflict (kind) do update set agency = excluded.agency, summary = excluded.summary, summary_en = excluded.summary_en
  where (matter.event_kind.agency, matter.event_kind.summary, matter.event_kind.summary_en) is distinct from (excluded.agency, excluded.summary, excluded.summary_en)
$$;
