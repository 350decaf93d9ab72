-- Readers are granted columns of events one by one, and what the projection reads of a fact (`details`) is none of them: of a moment they are told no more.
create or replace function matter.events_on(p_matter uuid, p_until timestamptz, p_own int[]) returns setof matter.event
language plpgsql stable security definer rows 30 set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
begin
  return query select r.* from matter.events_last(array[p_matter], p_until, p_own) e
  cross join lateral jsonb_populate_record(e, '{"details": null}') r where p_until is not null;
end $$;

create or replace function matter.answers_on(p_matter uuid, p_until timestamptz, p_own int[]) returns setof matter.answering_event
language plpgsql stable security definer rows 3 set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
begin
  return query select p.event_id, r.* from matter.passages_known(array[p_matter], p_until, p_own) p
  join matter.event e on e.id = p.answer_id cross join lateral jsonb_populate_record(e, '{"details": null}') r where p_until is not null;
end $$;

create or replace function matter.warned_on(p_matter uuid, p_until timestamptz, p_own int[]) returns setof matter.warned_event
language plpgsql stable security definer rows 3 set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
begin
  return query select w.kind, w.subject, r.* from matter.warning_items_known(array[p_matter], p_until, p_own) w
  join matter.event e on e.id = w.event_id cross join lateral jsonb_populate_record(e, '{"details": null}') r where p_until is not null;
end $$;

-- Figures are added up with the rights of the matter, as all that readers may call: not with those of whoever built the database.
alter function matter.supervises(int[], text[], text[], int[], date) owner to lt_matter;
alter function matter.figure_places(int[], text, boolean, text) owner to lt_matter;
alter function matter.figures(int[], int[], text, boolean, boolean, date, bigint, bigint[], int, int, text[], text, text, boolean, text) owner to lt_matter;
