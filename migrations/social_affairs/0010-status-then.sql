-- The legal status of a person at a moment: what the view of 0001 tells of today, over the versions known then.
create function social_affairs.victim_statuses_on(p_matter uuid, p_until timestamptz, p_own int[]) returns setof social_affairs.victim_status
language plpgsql stable security definer rows 2 set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
declare
  v_waiting uuid[] := matter.waiting_on(p_matter, p_until);
begin
  return query
  select v.matter_id, v.source_key,
    coalesce((
      select case i.outcome when 'CONFIRMED' then 'VICTIM' else 'NOT_A_VICTIM' end
      from social_affairs.victim_identification i
      where i.matter_id = v.matter_id and i.victim_key = v.source_key
        and i.recorded_from < p_until and (i.recorded_to is null or i.recorded_to >= p_until)
        and (i.home_matter_id <> all (v_waiting) or i.organisation_id = any (p_own))
      order by i.occurred_on desc nulls last, i.document_number desc nulls last, i.id desc
      limit 1
    ), 'PERSON_UNDER_IDENTIFICATION')
  from social_affairs.victim v
  where v.matter_id = p_matter and v.recorded_from < p_until and (v.recorded_to is null or v.recorded_to >= p_until)
    and (v.home_matter_id <> all (v_waiting) or v.organisation_id = any (p_own));
end $$;
alter function social_affairs.victim_statuses_on(uuid, timestamptz, int[]) owner to lt_social_affairs;
grant execute on function matter.waiting_on(uuid, timestamptz) to lt_social_affairs;
revoke all on function social_affairs.victim_statuses_on(uuid, timestamptz, int[]) from public;
grant execute on function social_affairs.victim_statuses_on(uuid, timestamptz, int[]) to lt_reader, lt_reader_low;
