-- Agencies read reference data and speak through functions; no agency reads or writes a table of the matter.
revoke all on schema matter from public;
revoke all on all functions in schema matter from public;
grant usage on schema matter to lt_matter, lt_police, lt_border_guard, lt_social_affairs, lt_procuracy, lt_courts, lt_reader, lt_reader_low;
grant select, insert, update, delete on all tables in schema matter to lt_matter;

grant execute on function
  matter.is_partial_date(text), matter.earliest(text), matter.latest(text), matter.fold(text), matter.document_key(int, text, int, text), matter.unit_on(text, date)
  to lt_matter, lt_police, lt_border_guard, lt_social_affairs, lt_procuracy, lt_courts, lt_reader, lt_reader_low;
grant execute on function matter.find_organisation(text, text), matter.stands_for(int, boolean, date), matter.area(int)
  to lt_reader, lt_reader_low, lt_police, lt_border_guard, lt_social_affairs, lt_procuracy, lt_courts;
grant execute on function
  matter.report(jsonb), matter.settle(uuid), matter.locate(int, jsonb), matter.current_id(uuid), matter.accept_fact(uuid, int, jsonb, timestamptz),
  matter.separate(uuid, int, text, text, timestamptz), matter.assign_handler(uuid, int, text, timestamptz), matter.release_handler(uuid, int, text, timestamptz)
  to lt_police, lt_border_guard, lt_social_affairs, lt_procuracy, lt_courts;
grant select on matter.unit, matter.unit_successor, matter.organisation, matter.organisation_successor, matter.organisation_lineage, matter.supervision,
  matter.deadline_rule, matter.penalty_frame, matter.offence, matter.trial_ban, matter.day_off, matter.code_list, matter.event_kind, matter.stage,
  matter.warning_kind
  to lt_police, lt_border_guard, lt_social_affairs, lt_procuracy, lt_courts;

-- What an agency calls runs as lt_matter, and so does all that it calls in turn.
do $$
declare
  v_function record;
begin
  for v_function in
    select p.oid::regprocedure as signature from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'matter' and p.prokind = 'f' and p.proname not like 'load\_%' and p.proname not in ('give_code', 'adopt_fact_table', 'refresh_all', 'mark_loaded', 'is_loaded')
  loop
    execute format('alter function %s owner to lt_matter', v_function.signature);
  end loop;
end $$;
