-- Facts reach the server inside the text of a statement. A server that is not ours logs the text of one that failed or took long, and the row
-- that a constraint refused: for the roles that write facts it must not. Only a superuser may say so; elsewhere the server's own settings have to.
do $$
declare
  v_role text;
begin
  foreach v_role in array array['lt_police', 'lt_border_guard', 'lt_social_affairs', 'lt_procuracy', 'lt_courts'] loop
    execute format('alter role %I set log_statement = none', v_role);
    execute format('alter role %I set log_min_duration_statement = -1', v_role);
    execute format('alter role %I set log_min_error_statement = panic', v_role);
    execute format('alter role %I set log_error_verbosity = terse', v_role);
    execute format('alter role %I set log_parameter_max_length_on_error = 0', v_role);
  end loop;
exception when insufficient_privilege then
  raise notice 'The logs of this server are for its administrator to set: see log_min_error_statement and log_error_verbosity';
end $$;
