-- Figures for one caller: which cells it may count, how often each value stands there, and how long the steps took.

-- Supervision is dated: one that has not begun or has ended is none.
create function matter.supervises(p_bodies int[], p_since text[], p_until text[], p_organisations int[], p_today date) returns boolean
language sql stable set search_path = '' as $$
  select exists (
    select from unnest(p_bodies, p_since, p_until) s (body, since, until)
    where s.body = any (p_organisations) and s.since <= p_today::text and s.until > p_today::text
  )
$$;

-- The places that cells name: whether they lie in the caller's area and in the place asked for, and what they are in both administrative worlds.
create function matter.figure_places(p_area int[], p_reach text, p_coarse boolean, p_place text)
returns table (id int, inside boolean, found boolean, district_id int, commune_id int) language sql stable rows 200 set search_path = '' as $$
  select u.id, case p_reach when 'ALL' then true when 'SOME' then u.areas && p_area else false end,
    p_place is null or case when p_coarse then u.areas_coarse else u.areas end && array(select w.id from matter.unit w where p_place in (w.code, w.key)),
    (select d.id from matter.unit d where d.id = u.coarse_id and d.level = 2),
    -- Of the communes that stand directly below a province, the one that it became; where it went to several none is chosen.
    (select case when count(*) = 1 then min(k.id) end from matter.unit k join matter.unit p on p.id = k.parent_id and p.level = 1
      where k.id = any (u.areas) and k.level = 3 and k.valid_to is null)
  from matter.unit u where u.id in (select distinct c.place_id from matter.figure_cell c)
$$;

-- p_open: for which classes the caller sees the day of opening, the place, the holder of the file, whether the border guard took part, the
-- seriousness, the victims, and then both ends of each step. p_reach: how far its area reaches; p_needs_victim: only matters with a victim.
create function matter.figures(p_organisations int[], p_area int[], p_reach text, p_needs_victim boolean, p_coarse boolean, p_today date, p_visible bigint,
  p_open bigint[], p_year_from int, p_year_to int, p_stage text[], p_place text, p_agency text, p_border boolean, p_seriousness text)
returns table (asked jsonb, total int, counted jsonb, steps jsonb, victims jsonb) language sql stable security definer
-- How many codes lie in the lists of a cell cannot be guessed: many are added up by hashing.
set search_path = '' set enable_sort = off as $$
  with place as materialized (
    select * from matter.figure_places(p_area, p_reach, p_coarse, p_place)
  ), seen as materialized (
    select x.*, (p_stage is null or x.stage = any (p_stage))
      and (p_year_from is null or x.year >= p_year_from and p_open[1] >> x.cls & 1 = 1)
      and (p_year_to is null or x.year <= p_year_to and p_open[1] >> x.cls & 1 = 1)
      and (p_place is null or x.found and p_open[2] >> x.cls & 1 = 1)
      and (p_agency is null or x.agency = p_agency and p_open[3] >> x.cls & 1 = 1)
      and (p_border is null or x.border = p_border and p_open[4] >> x.cls & 1 = 1)
      and (p_seriousness is null or x.seriousness = p_seriousness and p_open[5] >> x.cls & 1 = 1) as matched
    from (
      select c.place_id, c.year, c.stage, c.agency, c.border, c.seriousness, c.n, c.steps, c.step_counts, c.victims, c.victim_counts, coalesce(p.found, false) as found,
        -- What the matters of a cell are to the caller, as it is worked out for each of them in a list (POLICY section 1).
        case
          when c.taking && p_organisations then 4
          when c.supervising && p_organisations
            and matter.supervises(c.supervising, c.supervised_since, c.supervised_until, p_organisations, p_today) then 3
          when c.past && p_organisations then 2
          when (c.has_victim or not p_needs_victim) and coalesce(p.inside, p_reach = 'ALL') then 1
          else 0
        end
        + 8 * case when c.in_force_from <= p_today then 3 when c.indicted_from <= p_today then 2 when c.investigation_from <= p_today then 1 else 0 end
        as cls
      from matter.figure_cell c left join place p on p.id = c.place_id
      offset 0
    ) x
    where p_visible >> x.cls & 1 = 1
  ), told as materialized (
    select stage, case when p_open[1] >> cls & 1 = 1 then coalesce(year::text, '?') end as year,
      case when p_open[2] >> cls & 1 = 1 then coalesce(place_id, 0) end as place_id,
      case when p_open[3] >> cls & 1 = 1 then coalesce(agency, '?') end as agency,
      case when p_open[4] >> cls & 1 = 1 then border end as border,
      case when p_open[5] >> cls & 1 = 1 then coalesce(seriousness, '?') end as seriousness, sum(n)::int as n
    from seen where matched group by 1, 2, 3, 4, 5, 6
  ), of_place as materialized (
    select t.place_id, t.n, p.district_id, p.commune_id
    from (select place_id, sum(n)::int as n from told group by 1) t left join place p on p.id = t.place_id
  ), value as (
    select 'STAGE' as dimension, stage as value, null::int as unit_id, sum(n)::int as n from told group by stage
    union all select 'YEAR', year, null, sum(n)::int from told group by year
    union all select 'AGENCY', agency, null, sum(n)::int from told group by agency
    union all select 'BORDER', border::text, null, sum(n)::int from told group by border
    union all select 'SERIOUSNESS', seriousness, null, sum(n)::int from told group by seriousness
    union all select 'FORMER_DISTRICT', case when place_id = 0 then '?' when place_id is not null then '~' end, district_id, sum(n)::int from of_place group by 2, 3
    union all select 'COMMUNE', case when place_id = 0 then '?' when place_id is not null then '~' end, commune_id, sum(n)::int from of_place where not p_coarse group by 2, 3
  ), step as (
    select code / 1000 as step, code % 1000 as months, sum(n)::int as n
    from (
      select code, cls, sum(n) as n from (select unnest(steps) as code, unnest(step_counts) as n, cls from seen where matched) s group by 1, 2
    ) s
    where p_open[6 + code / 1000] >> cls & 1 = 1
    group by 1, 2 having sum(n) <> 0
  ), victim as materialized (
    select code / 100 as year, code / 10 % 10 as sex, code % 10 as age, p.district_id, sum(n)::int as n
    from (
      select code, place_id, sum(n) as n
      from (select unnest(victims) as code, unnest(victim_counts) as n, place_id from seen where p_open[6] >> cls & 1 = 1 and victims <> '{}') v
      group by 1, 2
    ) v
    left join place p on p.id = v.place_id
    where (p_year_from is null or code / 100 >= p_year_from) and (p_year_to is null or code / 100 between 1 and p_year_to)
    group by 1, 2, 3, 4
  ), of_victims as (
    select year, 'SEX' as dimension, sex::text as value, null::int as unit_id, sum(n)::int as n from victim group by 1, 3
    union all select year, 'AGE_BAND', age::text, null, sum(n)::int from victim group by 1, 3
    union all select year, 'FORMER_DISTRICT', null, district_id, sum(n)::int from victim group by 1, 4
  )
  select jsonb_build_object('yearFrom', p_year_from, 'yearTo', p_year_to, 'stage', p_stage, 'place', p_place, 'agency', p_agency, 'border', p_border,
      'seriousness', p_seriousness),
    (select coalesce(sum(n), 0)::int from told),
    (select coalesce(jsonb_agg(jsonb_build_object('dimension', v.dimension, 'value', coalesce(u.code, v.value), 'key', u.key, 'name', u.name,
        'within', p_place is null or u.areas && array(select w.id from matter.unit w where p_place in (w.code, w.key)), 'n', v.n)), '[]')
      from value v left join matter.unit u on u.id = v.unit_id where v.n <> 0),
    (select coalesce(jsonb_agg(jsonb_build_object('step', step, 'months', months, 'n', n) order by step, months), '[]') from step),
    (select coalesce(jsonb_agg(jsonb_build_object('year', v.year, 'dimension', v.dimension, 'value', coalesce(u.code, v.value), 'name', u.name, 'n', v.n)), '[]')
      from of_victims v left join matter.unit u on u.id = v.unit_id where v.n <> 0)
$$;

revoke all on function matter.supervises(int[], text[], text[], int[], date), matter.figure_places(int[], text, boolean, text),
  matter.figures(int[], int[], text, boolean, boolean, date, bigint, bigint[], int, int, text[], text, text, boolean, text) from public;
grant execute on function matter.figures(int[], int[], text, boolean, boolean, date, bigint, bigint[], int, int, text[], text, text, boolean, text)
  to lt_reader, lt_reader_low;
