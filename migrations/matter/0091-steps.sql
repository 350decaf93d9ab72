-- What is decided above the agencies is told to the matter too, in the name of the body that acted. It opens no matter and lets nobody in.

-- The matter as it stands now, for a body that takes part in it or supervises it today; to all others there is none.
create function matter.enter(p_matter uuid, p_organisations int[], p_today date) returns uuid language plpgsql stable security definer set search_path = '' as $$
declare
  v_matter uuid := matter.current_id(p_matter);
begin
  if v_matter is null or not exists (
    select from matter.standing s join matter.matter m on m.id = s.matter_id
    where s.matter_id = v_matter and s.organisation_id = any (p_organisations) and not m.waiting
      and (s.relation = 4 or s.relation = 3 and coalesce(s.since, '') <= p_today::text and coalesce(s.until > p_today::text, true))
  ) then
    raise exception 'No such matter' using errcode = 'LT002';
  end if;
  return v_matter;
end $$;

create function matter.tell(step jsonb) returns void language plpgsql volatile security definer set search_path = '' as $$
declare
  v_fact uuid := (step ->> 'factId')::uuid;
  v_matter uuid := (step ->> 'matterId')::uuid;
begin
  if not exists (select from matter.event_kind where kind = step ->> 'kind' and agency = 'MOBILE_TRIALS') then
    raise exception 'The kind is not one of those decided above the agencies' using errcode = 'LT003';
  end if;
  update matter.event set current = false where fact_id = v_fact and current;
  insert into matter.event (matter_id, home_matter_id, agency, organisation_id, kind, change, current, published, fact_id, version,
    occurred_on, recorded_at, document_number, summary, summary_en, details)
  select v_matter, coalesce((select home_matter_id from matter.event where fact_id = v_fact limit 1), v_matter), o.agency, o.id, k.kind, step ->> 'change', true, false,
    v_fact, (step ->> 'version')::int, step ->> 'occurredOn', (step ->> 'recordedAt')::timestamptz, step ->> 'documentNumber', k.summary, k.summary_en,
    coalesce(nullif(step -> 'details', 'null'), '{}')
  from matter.event_kind k, matter.organisation o
  where k.kind = step ->> 'kind' and o.id = (step ->> 'organisationId')::int;
  perform matter.refresh_projections(array[v_matter]);
end $$;

grant usage on schema matter to lt_mobile_trials;
grant execute on function matter.enter(uuid, int[], date), matter.tell(jsonb), matter.organisations_by_code(text[]), matter.units_on(jsonb), matter.current_id(uuid)
  to lt_mobile_trials;
grant select on matter.unit, matter.organisation to lt_mobile_trials;
alter function matter.enter(uuid, int[], date) owner to lt_matter;
alter function matter.tell(jsonb) owner to lt_matter;
