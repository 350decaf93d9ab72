-- What a command names by a code stands in a list of the hub: a free code could be somebody's name.
create function mobile_trials.is_listed(p_list text, p_code text, p_day date) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from matter.code_list c
    where c.list = p_list and c.code = p_code and c.valid_from <= p_day and (c.valid_to is null or p_day < c.valid_to))
$$;

-- An article of a Penal Code.
create function mobile_trials.is_offence(p_code text) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from matter.offence o where o.article = p_code)
$$;

revoke execute on function mobile_trials.is_listed, mobile_trials.is_offence from public;
grant execute on function mobile_trials.is_listed, mobile_trials.is_offence to lt_mobile_trials;
