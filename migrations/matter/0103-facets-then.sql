-- What matters are found and sorted by, today or at a moment.
create function matter.leading_known(p_matters uuid[], p_until timestamptz, p_own int[]) returns table (matter_id uuid, organisation_id int)
language sql stable rows 100 as $$
  select distinct on (e.matter_id) e.matter_id, e.organisation_id
  from matter.events_known(p_matters, p_until, p_own) e join matter.kind_effect k on k.kind = e.kind
  order by e.matter_id, k.lead_tier >= 2 desc, case when k.lead_tier >= 2 then e.latest end desc, k.lead_tier desc, e.occurred_on, e.organisation_id
$$;

create or replace function matter.leading(p_matters uuid[]) returns table (matter_id uuid, organisation_id int)
language sql stable rows 100 as $$
  select * from matter.leading_known(p_matters, null, null)
$$;

create function matter.places_known(p_matters uuid[], p_until timestamptz, p_own int[])
returns table (matter_id uuid, place_id int, title text, areas int[], areas_coarse int[], search_text text, search_text_coarse text)
language sql stable rows 100 as $$
  with said as materialized (
    select distinct on (e.matter_id) e.matter_id, coalesce(u.id, o.area_unit_id) as unit_id
    from matter.events_known(p_matters, p_until, p_own) e
    join matter.kind_effect k on k.kind = e.kind
    join matter.organisation o on o.id = e.organisation_id
    left join matter.unit u on u.id = (e.details ->> 'placeId')::int
    order by e.matter_id, u.id is null, k.place_rank, e.occurred_on, coalesce(u.id, o.area_unit_id)
  )
  select s.matter_id, u.id, 'Vụ việc tại ' || w.name, u.areas, u.areas_coarse, u.search_text, u.search_text_coarse
  from said s join matter.unit u on u.id = s.unit_id join matter.unit w on w.id = u.coarse_id
$$;

create or replace function matter.places(p_matters uuid[]) returns table (matter_id uuid, place_id int, title text, areas int[], areas_coarse int[], search_text text, search_text_coarse text)
language sql stable rows 100 as $$
  select * from matter.places_known(p_matters, null, null)
$$;

create function matter.facets_known(p_matters uuid[], p_until timestamptz, p_own int[])
returns table (matter_id uuid, opened_on text, has_victim boolean, seriousness text, trial_mode text, accused_minor text, victim_minor text,
  victim_minor_by_year text, witness_minor text)
language sql stable rows 100 as $$
  select e.matter_id,
    coalesce(min(e.occurred_on::text) filter (where e.agency <> 'SOCIAL_AFFAIRS' and k.change_class < 3), min(e.occurred_on::text)),
    bool_or(e.kind = 'VICTIM_RECEIVED'),
    (array['LESS_SERIOUS', 'SERIOUS', 'VERY_SERIOUS', 'ESPECIALLY_SERIOUS'])[coalesce(
      max(array_position(array['LESS_SERIOUS', 'SERIOUS', 'VERY_SERIOUS', 'ESPECIALLY_SERIOUS'], e.details ->> 'seriousness')) filter (where e.kind = 'CASE_INITIATED'),
      max(array_position(array['LESS_SERIOUS', 'SERIOUS', 'VERY_SERIOUS', 'ESPECIALLY_SERIOUS'], e.details ->> 'seriousness')))],
    (array_agg(e.details ->> 'mode' order by e.latest desc, e.kind desc, e.details ->> 'mode')
      filter (where e.kind in ('CASE_REGISTERED', 'TRIAL_DECIDED') and e.details ->> 'mode' is not null))[1],
    matter.any_minor(array_agg(coalesce(e.details ->> 'minor', 'UNKNOWN')) filter (where e.kind = 'ACCUSED_CHARGED')),
    matter.any_minor(array_agg(coalesce(e.details ->> 'minor', 'UNKNOWN')) filter (where e.kind = 'VICTIM_RECEIVED')),
    matter.any_minor(array_agg(coalesce(e.details ->> 'minorByYear', 'UNKNOWN')) filter (where e.kind = 'VICTIM_RECEIVED')),
    matter.any_minor(array_agg(e.details ->> 'witnessMinor') filter (where e.details ->> 'witnessMinor' is not null))
  from matter.events_known(p_matters, p_until, p_own) e join matter.kind_effect k on k.kind = e.kind
  group by e.matter_id
$$;

create or replace function matter.facets(p_matters uuid[]) returns table (matter_id uuid, opened_on text, has_victim boolean, seriousness text, trial_mode text, accused_minor text, victim_minor text,
  victim_minor_by_year text, witness_minor text)
language sql stable rows 100 as $$
  select * from matter.facets_known(p_matters, null, null)
$$;

create function matter.changes_known(p_matters uuid[], p_until timestamptz, p_own int[]) returns table (matter_id uuid, status timestamptz, "case" timestamptz, victim timestamptz)
language sql stable rows 100 as $$
  select e.matter_id, max(e.recorded_at) filter (where k.change_class = 1), max(e.recorded_at) filter (where k.change_class <= 2), max(e.recorded_at)
  from matter.events_told(p_matters, p_until, p_own) e join matter.kind_effect k on k.kind = e.kind
  group by 1
$$;

create or replace function matter.changes(p_matters uuid[]) returns table (matter_id uuid, status timestamptz, "case" timestamptz, victim timestamptz)
language sql stable rows 100 as $$
  select * from matter.changes_known(p_matters, null, null)
$$;

create function matter.offences_known(p_matters uuid[], p_until timestamptz, p_own int[]) returns table (matter_id uuid, offences text[])
language sql stable rows 100 as $$
  select e.matter_id, array_agg(distinct f.code order by f.code)
  from matter.events_known(p_matters, p_until, p_own) e
  cross join lateral jsonb_array_elements_text(case when jsonb_typeof(e.details -> 'offences') = 'array' then e.details -> 'offences' else '[]' end) as o (code)
  cross join lateral (values (o.code), (split_part(o.code, '.', 1))) as f (code)
  where e.kind in ('CASE_INITIATED', 'BORDER_CASE_INITIATED', 'ACCUSED_CHARGED', 'INDICTMENT_ISSUED')
  group by e.matter_id
$$;

create or replace function matter.offences(p_matters uuid[]) returns table (matter_id uuid, offences text[])
language sql stable rows 100 as $$
  select * from matter.offences_known(p_matters, null, null)
$$;
