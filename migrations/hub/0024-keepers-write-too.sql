-- What people do with what they keep is on the trail as well, and so is what courts decide above the agencies.
grant execute on function hub.write_trail(jsonb, uuid[], smallint[]), hub.write_trail_views(jsonb) to lt_keeping, lt_mobile_trials;
