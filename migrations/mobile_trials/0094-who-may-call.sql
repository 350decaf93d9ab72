-- Functions behind what is read, for those who read it; a lock, for those who take steps.
revoke all on function mobile_trials.is_reported(uuid), mobile_trials.wait_in_line(text) from public;
grant execute on function mobile_trials.is_reported(uuid) to lt_mobile_trials, lt_reader, lt_reader_low;
grant execute on function mobile_trials.wait_in_line(text) to lt_mobile_trials;
