-- Organisations: loading them, and what the hub asks about one when somebody signs in.

create function matter.load_organisations(p_digest text, p_organisations jsonb, p_successors jsonb, p_supervision jsonb) returns int
language plpgsql volatile set search_path = '' as $$
declare
  v_count int;
begin
  insert into matter.organisation (id, code, agency, kind, name, name_en, level, area_unit_id, area_units, valid_from, valid_to, home, demonstration)
  select o.id, o.code, o.agency, o.kind, o.name, o.name_en, o.level,
    matter.unit_on(split_part(o.area, '|', 1), o.valid_from),
    coalesce((select array_agg(matter.unit_on(c, o.valid_from)) from unnest(string_to_array(o.area, '|')) c), '{}'),
    o.valid_from, o.valid_to, o.home, o.demonstration
  from jsonb_to_recordset(p_organisations) as o (id int, code text, agency text, kind text, name text, name_en text, level text, area text,
    valid_from date, valid_to date, home boolean, demonstration boolean)
  on conflict (id) do update set code = excluded.code, agency = excluded.agency, kind = excluded.kind, name = excluded.name, name_en = excluded.name_en,
    level = excluded.level, area_unit_id = excluded.area_unit_id, area_units = excluded.area_units, valid_from = excluded.valid_from,
    valid_to = excluded.valid_to, home = excluded.home, demonstration = excluded.demonstration;
  get diagnostics v_count = row_count;
  update matter.organisation o set parent_id = p.id
  from jsonb_to_recordset(p_organisations) as i (id int, parent text) left join matter.organisation p on p.code = i.parent
  where o.id = i.id;
  delete from matter.organisation_successor;
  insert into matter.organisation_successor
  select o.id, n.id, s.function, s.valid_from
  from jsonb_to_recordset(p_successors) as s (organisation text, successor text, function text, valid_from date)
  join matter.organisation o on o.code = s.organisation join matter.organisation n on n.code = s.successor;
  delete from matter.supervision;
  insert into matter.supervision
  select b.id, p.id, s.valid_from, s.valid_to
  from jsonb_to_recordset(p_supervision) as s (body text, procuracy text, valid_from date, valid_to date)
  join matter.organisation b on b.code = s.body join matter.organisation p on p.code = s.procuracy;
  delete from matter.organisation_lineage;
  insert into matter.organisation_lineage
  with recursive line (organisation_id, predecessor_id, since) as (
    select id, id, valid_from from matter.organisation
    union
    select l.organisation_id, s.organisation_id, greatest(l.since, s.valid_from)
    from line l join matter.organisation_successor s on s.successor_id = l.predecessor_id
  )
  select organisation_id, predecessor_id, min(since) from line group by 1, 2;
  perform matter.mark_loaded('organisation', p_digest);
  return v_count;
end $$;

-- Bodies whose issuer may speak for this one: those above it, what took their place, and what they took the place of, of one level.
create function matter.roots(p_organisation int) returns setof int language sql stable set search_path = '' as $$
  with recursive above (id) as (
    select p_organisation
    union
    select o.parent_id from above join matter.organisation o on o.id = above.id where o.parent_id is not null
  ), later (id) as (
    select id from above
    union
    select n.id
    from later
    cross join lateral (
      select organisation_id as id from matter.organisation_lineage where predecessor_id = later.id
      union select parent_id from matter.organisation where id = later.id and parent_id is not null
    ) n
  )
  select id from later
  union
  select l.predecessor_id
  from above
  join matter.organisation_lineage l on l.organisation_id = above.id
  join matter.organisation o on o.id = above.id left join matter.organisation op on op.id = o.parent_id
  join matter.organisation p on p.id = l.predecessor_id left join matter.organisation pp on pp.id = p.parent_id
  where p.level = o.level and pp.level is not distinct from op.level
$$;

-- The body of a code, with every code whose issuer may speak for it. 'VN' is the country's body of the agency that asks.
create function matter.find_organisation(p_code text, p_agency text default null) returns jsonb language sql stable security definer set search_path = '' as $$
  with found as (
    select o.id, o.code, o.agency, o.level, o.home from matter.organisation o
    where (o.code = p_code or p_code = 'VN' and o.level = 'NATIONAL' and p_agency is not null) and (p_agency is null or o.agency = p_agency)
    order by o.valid_from desc limit 1
  )
  select jsonb_build_object('id', f.id, 'code', f.code, 'agency', f.agency, 'level', f.level, 'home', f.home,
    'rootCodes', (select jsonb_agg(o.code order by o.code) from matter.roots(f.id) r join matter.organisation o on o.id = r)
      || case when f.level = 'NATIONAL' then '["VN"]'::jsonb else '[]' end)
  from found f
$$;

-- In whose place a body stands: itself and its predecessors, and for one that looks after those below it, they as well.
create function matter.stands_for(p_organisation int, p_below boolean, p_day date default current_date) returns int[] language sql stable security definer set search_path = '' as $$
  with recursive stands (id) as (
    select p_organisation
    union
    select n.id
    from stands s
    cross join lateral (
      select predecessor_id as id from matter.organisation_lineage where organisation_id = s.id and since <= p_day
      union select o.id from matter.organisation o where p_below and o.parent_id = s.id
    ) n
  )
  select array_agg(id order by id) from stands
$$;

-- The units of its area; null: the whole country.
create function matter.area(p_organisation int) returns int[] language sql stable security definer set search_path = '' as $$
  select case when level = 'NATIONAL' then null else area_units end from matter.organisation where id = p_organisation
$$;
