-- What people decide about a matter: whom they let in, what they part again, who handles it.

create function matter.require_lead(p_matter uuid, p_organisation int) returns void language plpgsql stable set search_path = '' as $$
begin
  perform matter.require_own(p_organisation);
  if not matter.takes_part(p_matter, p_organisation) then
    raise exception 'No such matter' using errcode = 'LT002';
  end if;
  if not exists (
    select from matter.matter m
    join matter.organisation_lineage l on l.organisation_id = p_organisation and l.predecessor_id = m.lead_organisation_id
    where m.id = p_matter
  ) then
    raise exception 'Only the body that leads may decide this' using errcode = 'LT003';
  end if;
end $$;

-- Answers the same whether or not such a fact waits, and takes effect when it does.
create function matter.accept_fact(p_matter uuid, p_organisation int, p_document jsonb, p_at timestamptz) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  v_matter uuid := matter.current_id(p_matter);
begin
  perform matter.require_lead(v_matter, p_organisation);
  perform matter.lock_references(jsonb_build_object('document', p_document));
  insert into matter.acceptance (matter_id, document_key, by_organisation, at)
  values (v_matter, matter.document_key((p_document ->> 'issuerId')::int, p_document ->> 'type', (p_document ->> 'year')::int, p_document ->> 'number'), p_organisation, p_at)
  on conflict do nothing;
  perform matter.settle(v_matter);
end $$;

-- The matter that once had the code, with all that had been joined into it before.
create function matter.homes_of(p_matter uuid) returns uuid[] language sql stable set search_path = '' as $$
  with recursive part (id) as (
    select p_matter
    union
    select j.absorbed from matter.joining j join part on j.survivor = part.id where j.undone_at is null
  )
  select array_agg(id) from part
$$;

-- Undoes a joining, with a reason. Facts that were reported to the joined matter afterwards stay with it.
create function matter.separate(p_matter uuid, p_organisation int, p_code text, p_reason text, p_at timestamptz) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  v_matter uuid := matter.current_id(p_matter);
  v_home uuid;
  v_homes uuid[];
begin
  perform matter.require_lead(v_matter, p_organisation);
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

create function matter.require_part(p_matter uuid, p_organisation int) returns uuid language plpgsql stable set search_path = '' as $$
declare
  v_matter uuid := matter.current_id(p_matter);
begin
  perform matter.require_own(p_organisation);
  if v_matter is null or not matter.takes_part(v_matter, p_organisation) then
    raise exception 'No such matter' using errcode = 'LT002';
  end if;
  return v_matter;
end $$;

create function matter.assign_handler(p_matter uuid, p_organisation int, p_subject text, p_at timestamptz) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into matter.handler (matter_id, organisation_id, subject, since)
  values (matter.require_part(p_matter, p_organisation), p_organisation, p_subject, p_at)
  on conflict do nothing;
end $$;

create function matter.release_handler(p_matter uuid, p_organisation int, p_subject text, p_at timestamptz) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update matter.handler set until = greatest(p_at, since)
  where matter_id = matter.require_part(p_matter, p_organisation) and organisation_id = p_organisation and subject = p_subject and until is null;
end $$;
