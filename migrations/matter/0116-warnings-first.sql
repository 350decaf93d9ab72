-- Few matters have warnings: the facts of a matter are looked at only where it has one.
create or replace function matter.refresh_warning_items(p_matters uuid[]) returns void language plpgsql volatile set search_path = '' as $$
begin
  delete from matter.warning_item where matter_id = any (p_matters);
  if not exists (select from matter.warning w where w.matter_id = any (p_matters)) then
    return;
  end if;
  insert into matter.warning_item (matter_id, kind, subject, event_id)
  with warned as materialized (
    select distinct w.matter_id from matter.warning w where w.matter_id = any (p_matters)
  ), e as materialized (
    select v.id, v.matter_id, v.kind, v.organisation_id, v.document_key, v.details, v.earliest, v.latest, v.published
    from warned s join matter.event v on v.matter_id = s.matter_id and v.current
  )
  select distinct w.matter_id, w.kind, w.subject, e.id
  from matter.warning w
  join matter.warning_about a on a.kind = w.kind
  join e on e.matter_id = w.matter_id and not e.published and (a.event_kind is null or e.kind = a.event_kind)
  where w.matter_id = any (p_matters) and case a.by
    when 'DOCUMENT' then coalesce(e.document_key, '') = w.subject
    when 'CHARGE' then coalesce(matter.charge_key(e.kind, e.details), '') = w.subject
    when 'VICTIM' then e.details ->> 'victimKey' = w.subject
    when 'INDICTMENT' then exists (
      select from e r
      where r.matter_id = w.matter_id and r.kind = 'CASE_REGISTERED' and r.document_key = w.subject and r.details ->> 'indictmentKey' = e.document_key)
    when 'FIRST' then not exists (select from e f where f.matter_id = w.matter_id and f.kind = e.kind and f.earliest < e.earliest)
    when 'BODY' then coalesce(e.document_key, '') = w.subject and exists (
      select from matter.organisation o where o.id = e.organisation_id and (e.latest < o.valid_from or e.earliest >= o.valid_to))
    when 'CHILD_OFFENCE' then exists (
      select from jsonb_array_elements_text(case when jsonb_typeof(e.details -> 'offences') = 'array' then e.details -> 'offences' else '[]' end) c
      join matter.offence o on o.code_version = '2015' and o.article = split_part(c, '.', 1) and o.child_victim)
    when 'MOBILE' then coalesce(e.details ->> 'mode' like '%MOBILE', false)
    else true
  end;
end $$;
alter function matter.refresh_warning_items(uuid[]) owner to lt_matter;
