-- A report puts one fact into a matter: its event, its number, what it quotes and whom it names.

create function matter.require_report(p_report jsonb) returns text language plpgsql stable set search_path = '' as $$
declare
  v_agency text := matter.require_own((p_report ->> 'organisationId')::int);
  v_change text := p_report ->> 'change';
begin
  if not exists (select from matter.event_kind where kind = p_report ->> 'kind' and agency = v_agency) then
    raise exception 'The kind of fact does not belong to the calling agency' using errcode = 'LT003';
  end if;
  if v_change not in ('REPORTED', 'CORRECTED', 'WITHDRAWN') or p_report ->> 'factId' is null
    or p_report ->> 'occurredOn' is null and v_change <> 'WITHDRAWN' and not coalesce((p_report ->> 'published')::boolean, false) then
    raise exception 'The report is not complete' using errcode = 'LT004';
  end if;
  return v_agency;
end $$;

-- A new fact stands where its target may be entered, else in a matter of its own: that it waits shows nowhere.
create function matter.place_fact(p_report jsonb) returns uuid language plpgsql volatile set search_path = '' as $$
declare
  v_target jsonb := nullif(p_report -> 'target', 'null');
  v_published boolean := coalesce((p_report ->> 'published')::boolean, false);
  v_matter uuid;
begin
  if v_target is not null then
    v_matter := case when v_published then matter.find_published(v_target) end;
    v_matter := coalesce(v_matter, matter.find_for_reporting((p_report ->> 'organisationId')::int, v_target));
  end if;
  if v_matter is null then
    v_matter := matter.open_matter(p_report ->> 'occurredOn');
    if v_published and v_target ->> 'code' not like 'LT-%' then
      insert into matter.code values (v_target ->> 'code', v_matter, v_matter) on conflict do nothing;
    end if;
  end if;
  return v_matter;
end $$;

-- A correction or withdrawal stays where the fact is; of another agency's or body's fact nothing is said.
create function matter.place_of_fact(p_report jsonb, p_agency text) returns uuid language plpgsql volatile set search_path = '' as $$
declare
  v_matter uuid;
begin
  select matter_id into v_matter from matter.event
  where fact_id = (p_report ->> 'factId')::uuid and current and agency = p_agency
    and organisation_id = (p_report ->> 'organisationId')::int;
  if v_matter is null then
    raise exception 'No such fact' using errcode = 'LT002';
  end if;
  return v_matter;
end $$;

create function matter.write_references(p_report jsonb, p_matter uuid, p_home uuid) returns void language plpgsql volatile set search_path = '' as $$
declare
  v_fact uuid := (p_report ->> 'factId')::uuid;
  v_reporter int := (p_report ->> 'organisationId')::int;
  v_document jsonb := nullif(p_report -> 'document', 'null');
  v_target jsonb := nullif(coalesce(nullif(p_report #> '{target,document}', 'null'), p_report -> 'target'), 'null');
begin
  if (v_document ->> 'issuerId')::int = v_reporter then
    insert into matter.document
    values (v_fact, p_matter, p_home, v_reporter, v_document ->> 'type', (v_document ->> 'year')::int, v_document ->> 'number',
      matter.document_key(v_reporter, v_document ->> 'type', (v_document ->> 'year')::int, v_document ->> 'number'));
  end if;
  insert into matter.quote (fact_id, matter_id, home_matter_id, organisation_id, issuer_id, type, year, number, document_key, code, matter_ref, target)
  select distinct v_fact, p_matter, p_home, v_reporter, q."issuerId", q.type, q.year, q.number,
    matter.document_key(q."issuerId", q.type, q.year, q.number), q.code, q."matterId", q.target
  from (
    select *, false as target from jsonb_to_recordset(coalesce(nullif(p_report -> 'quotes', 'null'), '[]'))
      as q ("issuerId" int, type text, year int, number text, code text, "matterId" uuid)
    union all
    select *, true from jsonb_to_record(v_target) as t ("issuerId" int, type text, year int, number text, code text, "matterId" uuid)
    where v_target is not null
  ) q;
  insert into matter.naming (fact_id, matter_id, home_matter_id, reporter_id, organisation_id)
  select distinct v_fact, p_matter, p_home, v_reporter, n::int
  from jsonb_array_elements_text(coalesce(nullif(p_report -> 'names', 'null'), '[]')) n where n::int <> v_reporter;
  -- A link shows from both sides; only to a matter that the reporter takes part in.
  insert into matter.link (from_matter, to_matter, kind, fact_id)
  select distinct side.one, side.other, l ->> 'kind', v_fact
  from jsonb_array_elements(coalesce(nullif(p_report -> 'links', 'null'), '[]')) l
  cross join lateral matter.of_reference(l) m
  cross join lateral (values (p_matter, m), (m, p_matter)) as side (one, other)
  where m is not null and m <> p_matter and matter.takes_part(m, v_reporter);
end $$;

create function matter.forget_references(p_fact uuid) returns void language plpgsql volatile set search_path = '' as $$
begin
  delete from matter.document where fact_id = p_fact;
  delete from matter.quote where fact_id = p_fact;
  delete from matter.naming where fact_id = p_fact;
  delete from matter.link where fact_id = p_fact;
end $$;

create function matter.report(report jsonb) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare
  v_agency text := matter.require_report(report);
  v_fact uuid := (report ->> 'factId')::uuid;
  v_change text := report ->> 'change';
  v_matter uuid;
  v_home uuid;
begin
  perform matter.lock_references(report);
  if v_change = 'REPORTED' then
    if exists (select from matter.event where fact_id = v_fact) then
      raise exception 'The fact exists already' using errcode = 'LT004';
    end if;
    v_matter := matter.place_fact(report);
    v_home := v_matter;
  else
    v_matter := matter.place_of_fact(report, v_agency);
    v_home := (select home_matter_id from matter.event where fact_id = v_fact limit 1);
  end if;
  update matter.event set current = false where fact_id = v_fact and current;
  perform matter.forget_references(v_fact);
  insert into matter.event (matter_id, home_matter_id, agency, organisation_id, kind, change, current, published, fact_id, version,
    occurred_on, recorded_at, document_number, document_key, summary, summary_en, details)
  select v_matter, v_home, v_agency, (report ->> 'organisationId')::int, k.kind, v_change, v_change <> 'WITHDRAWN',
    coalesce((report ->> 'published')::boolean, false), v_fact, (report ->> 'rowVersion')::int, report ->> 'occurredOn',
    coalesce((report ->> 'recordedAt')::timestamptz, clock_timestamp()), report ->> 'documentNumber',
    matter.document_key((report #>> '{document,issuerId}')::int, report #>> '{document,type}', (report #>> '{document,year}')::int, report #>> '{document,number}'),
    k.summary, k.summary_en, coalesce(nullif(report -> 'details', 'null'), '{}')
  from matter.event_kind k where k.kind = report ->> 'kind';
  if v_change <> 'WITHDRAWN' then
    perform matter.write_references(report, v_matter, v_home);
  end if;
  return v_matter;
end $$;
