-- Whether a body is the court that tries the case, or stands in its place since; a court above it is neither.
create function mobile_trials.is_the_court(p_organisation int, p_court int, p_today date) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (
    select from matter.organisation_lineage l where l.organisation_id = p_organisation and l.predecessor_id = p_court and l.since <= p_today)
    or p_organisation = p_court
$$;
revoke all on function mobile_trials.is_the_court(int, int, date) from public;
grant execute on function mobile_trials.is_the_court(int, int, date) to lt_mobile_trials;
