-- The course of a matter is brought up to date with the matter itself.
create function matter.refresh_course(p_matters uuid[]) returns void language plpgsql volatile
set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
begin
  perform matter.refresh_passages(p_matters);
  perform matter.refresh_arrivals(p_matters);
  perform matter.refresh_holdings(p_matters);
  perform matter.refresh_warning_items(p_matters);
  perform matter.refresh_contradictions(p_matters);
  perform matter.refresh_awaited(p_matters);
  perform matter.refresh_clock_bearers(p_matters);
end $$;

-- An absorbed matter holds nothing any more.
create function matter.forget_course(p_matter uuid) returns void language plpgsql volatile set search_path = '' as $$
begin
  delete from matter.passage where matter_id = p_matter;
  delete from matter.arrival where matter_id = p_matter;
  delete from matter.holding where matter_id = p_matter;
  delete from matter.warning_item where matter_id = p_matter;
  delete from matter.claim where matter_id = p_matter;
  delete from matter.contradiction where matter_id = p_matter;
  delete from matter.awaited where matter_id = p_matter;
  delete from matter.tip where matter_id = p_matter;
end $$;

create or replace function matter.empty_matter(p_matter uuid, p_into uuid) returns void language plpgsql volatile set search_path = '' as $$
begin
  delete from matter.standing where matter_id = p_matter;
  delete from matter.warning where matter_id = p_matter;
  delete from matter.clock where matter_id = p_matter;
  delete from matter.accused_state where matter_id = p_matter;
  delete from matter.handover_state where matter_id = p_matter;
  perform matter.forget_course(p_matter);
  update matter.matter set title = '', stage = 'TIP_RECEIVED', place_id = null, areas = '{}', areas_coarse = '{}', investigation_from = null,
    indicted_from = null, in_force_from = null, has_victim = false, waiting = false, case_status = null, seriousness = null, offences = '{}', trial_mode = null,
    agencies = '{}', organisations = '{}', lead_organisation_id = null, search_text = '', search_text_coarse = '',
    changed_status = null, changed_case = null, changed_victim = null, joined_into = p_into
  where id = p_matter;
  update matter.matter set joined_into = p_into where joined_into = p_matter;
end $$;

-- The facts themselves, beside what they answer and what warns of them.
create view matter.answering_event as
select p.event_id as answered_id, e.* from matter.passage p join matter.event e on e.id = p.answer_id;
create view matter.warned_event as
select w.kind as warning, w.subject as warning_subject, e.* from matter.warning_item w join matter.event e on e.id = w.event_id;

revoke all on matter.passage, matter.passage_rule, matter.arrival, matter.holding, matter.warning_about, matter.warning_item, matter.contradiction_kind,
  matter.contradiction, matter.claim, matter.awaited, matter.answering_event, matter.warned_event from public;
grant select, insert, update, delete on matter.passage, matter.arrival, matter.holding, matter.warning_item, matter.contradiction, matter.claim, matter.awaited
  to lt_matter;
grant select on matter.passage_rule, matter.warning_about, matter.contradiction_kind to lt_matter;
do $$
declare
  v_function text;
begin
  foreach v_function in array array['refresh_arrivals(uuid[])', 'refresh_awaited(uuid[])', 'refresh_course(uuid[])', 'forget_course(uuid)']
  loop
    execute 'revoke all on function matter.' || v_function || ' from public';
    execute 'alter function matter.' || v_function || ' owner to lt_matter';
  end loop;
end $$;
