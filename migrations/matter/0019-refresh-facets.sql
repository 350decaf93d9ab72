-- What matters are found and sorted by, and the flags that sentences are made from.

-- Of several people: one yes is yes, one unknown leaves it unknown, nobody leaves it unknown too.
create function matter.any_minor(said text[]) returns text language sql immutable parallel safe as $$
  select case
    when said && array['YES', 'true'] then 'YES'
    when said is null or cardinality(said) = 0 then 'UNKNOWN'
    when said <@ array['NO', 'false'] then 'NO'
    else 'UNKNOWN'
  end
$$;

create function matter.leading(p_matters uuid[]) returns table (matter_id uuid, organisation_id int)
language sql stable rows 100 set search_path = '' as $$
  select distinct on (e.matter_id) e.matter_id, e.organisation_id
  from matter.event e join matter.kind_effect k on k.kind = e.kind
  where e.matter_id = any (p_matters) and e.current
  order by e.matter_id, k.lead_tier >= 2 desc, case when k.lead_tier >= 2 then e.latest end desc, k.lead_tier desc, e.occurred_on, e.organisation_id
$$;

-- The place that a fact says, else the area of the body whose fact ranks first.
create function matter.places(p_matters uuid[])
returns table (matter_id uuid, place_id int, title text, areas int[], areas_coarse int[], search_text text, search_text_coarse text)
language sql stable rows 100 set search_path = '' as $$
  with said as materialized (
    select distinct on (e.matter_id) e.matter_id, coalesce(u.id, o.area_unit_id) as unit_id
    from matter.event e
    join matter.kind_effect k on k.kind = e.kind
    join matter.organisation o on o.id = e.organisation_id
    left join matter.unit u on u.id = (e.details ->> 'placeId')::int
    where e.matter_id = any (p_matters) and e.current
    order by e.matter_id, u.id is null, k.place_rank, e.occurred_on, coalesce(u.id, o.area_unit_id)
  )
  select s.matter_id, u.id, 'Vụ việc tại ' || w.name, u.areas, u.areas_coarse, u.search_text, u.search_text_coarse
  from said s join matter.unit u on u.id = s.unit_id join matter.unit w on w.id = u.coarse_id
$$;

create function matter.facets(p_matters uuid[])
returns table (matter_id uuid, opened_on text, has_victim boolean, seriousness text, trial_mode text, accused_minor text, victim_minor text,
  victim_minor_by_year text, witness_minor text)
language sql stable rows 100 set search_path = '' as $$
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
  from matter.event e join matter.kind_effect k on k.kind = e.kind
  where e.matter_id = any (p_matters) and e.current
  group by e.matter_id
$$;

-- The last change, of any version: a withdrawal is a change too.
create function matter.changes(p_matters uuid[]) returns table (matter_id uuid, status timestamptz, "case" timestamptz, victim timestamptz)
language sql stable rows 100 set search_path = '' as $$
  select e.matter_id, max(e.recorded_at) filter (where k.change_class = 1), max(e.recorded_at) filter (where k.change_class <= 2), max(e.recorded_at)
  from matter.event e join matter.kind_effect k on k.kind = e.kind
  where e.matter_id = any (p_matters) group by 1
$$;

create function matter.offences(p_matters uuid[]) returns table (matter_id uuid, offences text[])
language sql stable rows 100 set search_path = '' as $$
  select e.matter_id, array_agg(distinct f.code order by f.code)
  from matter.event e
  cross join lateral jsonb_array_elements_text(case when jsonb_typeof(e.details -> 'offences') = 'array' then e.details -> 'offences' else '[]' end) as o (code)
  cross join lateral (values (o.code), (split_part(o.code, '.', 1))) as f (code)
  where e.matter_id = any (p_matters) and e.current and e.kind in ('CASE_INITIATED', 'BORDER_CASE_INITIATED', 'ACCUSED_CHARGED', 'INDICTMENT_ISSUED')
  group by e.matter_id
$$;
