-- Whoever parts two matters waits for the one that stays before it touches the one that goes, as whoever reports to it does: else each could wait for the other.
create or replace function matter.separate(p_matter uuid, p_organisation int, p_code text, p_reason text, p_at timestamptz) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  v_matter uuid := matter.current_id(p_matter);
  v_home uuid;
  v_homes uuid[];
begin
  perform matter.require_lead(v_matter, p_organisation);
  perform from matter.matter where id = v_matter for update;
  select home_matter_id into v_home from matter.code where code = p_code and matter_id = v_matter and home_matter_id <> v_matter;
  if v_home is null or coalesce(trim(p_reason), '') = '' then
    raise exception 'No joined matter of that code, or no reason' using errcode = 'LT002';
  end if;
  v_homes := matter.homes_of(v_home);
  update matter.joining set undone_at = p_at, reason = p_reason where absorbed = v_home and undone_at is null;
  update matter.matter set joined_into = case when id = v_home then null else v_home end where id = any (v_homes);
  update matter.code set matter_id = v_home where home_matter_id = any (v_homes);
  perform matter.move_facts(v_matter, v_home, v_homes);
  insert into matter.joining (absorbed, survivor, at, undone_at, reason)
  select v_home, v_matter, p_at, p_at, p_reason where not matter.was_separated(v_home, v_matter);
  perform matter.refresh(v_matter);
  perform matter.refresh(v_home);
  return v_home;
end $$;
