-- Reference data in force on a day, for commands; and where a text about a person would be read.
create function mobile_trials.reference_on(p_tables text[], p_day date) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  v_name text;
  v_rows jsonb;
  v_all jsonb := '{}';
begin
  for v_name in select r.name from mobile_trials.reference r where r.name = any (p_tables) loop
    execute format('select coalesce(jsonb_agg(to_jsonb(r) order by to_jsonb(r)::text), ''[]'') from mobile_trials.%I r
      where r.valid_from <= $1 and (r.valid_to is null or r.valid_to > $1)', v_name) into v_rows using p_day;
    v_all := v_all || jsonb_build_object(v_name, v_rows);
  end loop;
  return v_all;
end $$;
revoke execute on function mobile_trials.reference_on(text[], date) from public;
grant execute on function mobile_trials.reference_on(text[], date) to lt_mobile_trials;

-- A step of this layer is a dated row of its own, with its entry of the trail.
grant execute on function matter.is_partial_date(text) to lt_mobile_trials;
grant usage on schema hub to lt_mobile_trials;
grant insert on hub.trail_entry, hub.trail_view to lt_mobile_trials;
grant execute on function hub.write_trail to lt_mobile_trials;
