-- Who is calling, and whether a matter knows an organisation. Nothing here trusts what a report says about itself.

-- The agency of the session's role; whoever calls through another role has none.
create function matter.calling_agency() returns text language sql stable security definer set search_path = '' as $$
  select agency from matter.agency_role where role_name = session_user
$$;

-- Refuses a body that is not the caller's, and says the same of one that does not exist.
create function matter.require_own(p_organisation int) returns text language plpgsql stable security definer set search_path = '' as $$
declare
  v_agency text := matter.calling_agency();
begin
  if v_agency is null or not exists (select from matter.organisation where id = p_organisation and agency = v_agency) then
    raise exception 'The organisation does not belong to the calling agency' using errcode = 'LT003';
  end if;
  return v_agency;
end $$;

create function matter.document_key(issuer int, type text, year int, number text) returns text language sql immutable parallel safe as $$
  select case when issuer is not null and year is not null then issuer || '|' || type || '|' || year || '|' || number end
$$;

-- Where an id leads now; null when nobody ever drew it.
create function matter.current_id(p_matter uuid) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce(joined_into, id) from matter.matter where id = p_matter
$$;

-- Whether a body acts in the matter by facts of its own, or supervises one that does. A successor stands where its predecessor stood.
create function matter.takes_part(p_matter uuid, p_organisation int) returns boolean language sql stable set search_path = '' as $$
  select exists (
    select from matter.event e
    join matter.organisation_lineage l on l.organisation_id = p_organisation and l.predecessor_id = e.organisation_id
    where e.matter_id = p_matter and e.current
  ) or exists (
    select from matter.event e
    join matter.organisation_lineage b on b.predecessor_id = e.organisation_id
    join matter.supervision s on s.body_id = b.organisation_id
      and (s.valid_to is null or b.organisation_id = e.organisation_id and s.valid_to > e.earliest)
    join matter.organisation_lineage l on l.organisation_id = p_organisation and l.predecessor_id = s.procuracy_id
    where e.matter_id = p_matter and e.current and e.agency in ('POLICE', 'BORDER_GUARD')
  )
$$;

-- Whether somebody else in the matter named the body as recipient, or quoted a document of its with its issuer.
create function matter.recognised(p_matter uuid, p_organisation int) returns boolean language sql stable set search_path = '' as $$
  select exists (
    select from matter.naming n
    join matter.organisation_lineage l on l.organisation_id = p_organisation and l.predecessor_id = n.organisation_id
    where n.matter_id = p_matter and n.reporter_id <> p_organisation
  ) or exists (
    select from matter.quote q
    join matter.organisation_lineage l on l.organisation_id = p_organisation and l.predecessor_id = q.issuer_id
    where q.matter_id = p_matter and q.organisation_id <> p_organisation
  )
$$;

-- A matter that only one body has spoken in so far.
create function matter.is_pending(p_matter uuid) returns boolean language sql stable set search_path = '' as $$
  select count(distinct organisation_id) < 2 from matter.event where matter_id = p_matter and current
$$;

-- Reports about one document wait for each other: two that meet in the same moment would else not see each other.
create function matter.lock_references(p_report jsonb) returns void language plpgsql set search_path = '' as $$
declare
  v_key text;
begin
  for v_key in
    select distinct coalesce(d ->> 'code', d ->> 'matterId', concat_ws('|', d ->> 'type', d ->> 'number')) as key
    from (
      select p_report -> 'document' as d
      union all select coalesce(p_report #> '{target,document}', p_report -> 'target')
      union all select q from jsonb_array_elements(coalesce(nullif(p_report -> 'quotes', 'null'), '[]')) q
    ) as named
    where jsonb_typeof(d) = 'object'
    order by key
  loop
    perform pg_advisory_xact_lock(hashtextextended(v_key, 37));
  end loop;
end $$;
