-- Readers may call the ranking and nothing behind it; what is counted and kept is worked out by the hub itself.
alter function mobile_trials.ranking owner to lt_matter;
do $$
declare
  v_function record;
begin
  for v_function in
    select p.oid::regprocedure as signature from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'mobile_trials' and p.proname in
      ('freeze_month', 'freeze_months', 'project_held', 'ground_values', 'levels', 'gates_on', 'open_on', 'said', 'word', 'ranking')
  loop
    execute format('revoke execute on function %s from public', v_function.signature);
    execute format('grant execute on function %s to lt_matter', v_function.signature);
  end loop;
end $$;
grant execute on function mobile_trials.ranking to lt_reader, lt_reader_low;
