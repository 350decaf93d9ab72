-- Joining moves everything to the matter that the hub heard of first; every code and id still leads there.

-- Moves rows of every registered fact table; the homes given, or all.
create function matter.move_facts(p_from uuid, p_to uuid, p_homes uuid[] default null) returns void language plpgsql volatile set search_path = '' as $$
declare
  v_table record;
begin
  for v_table in
    select schema_name, table_name from matter.fact_table
    union all select 'matter', unnest(array['event', 'document', 'quote', 'naming'])
    order by 1, 2
  loop
    if p_homes is null then
      execute format('update %I.%I set matter_id = $2 where matter_id = $1', v_table.schema_name, v_table.table_name) using p_from, p_to;
    else
      execute format('update %I.%I set matter_id = $2 where matter_id = $1 and home_matter_id = any ($3)', v_table.schema_name, v_table.table_name)
      using p_from, p_to, p_homes;
    end if;
  end loop;
end $$;

-- A person who handles both handles the one.
create function matter.move_handlers(p_from uuid, p_to uuid) returns void language plpgsql volatile set search_path = '' as $$
begin
  delete from matter.handler f where f.matter_id = p_from and exists (
    select from matter.handler t
    where t.matter_id = p_to and t.organisation_id = f.organisation_id and t.subject = f.subject and (t.until is null and f.until is null or t.since = f.since)
  );
  update matter.handler set matter_id = p_to where matter_id = p_from;
end $$;

-- What is left of an absorbed matter is the way to the other: it stands in no list, no area and no agency.
create function matter.empty_matter(p_matter uuid, p_into uuid) returns void language plpgsql volatile set search_path = '' as $$
begin
  delete from matter.standing where matter_id = p_matter;
  delete from matter.warning where matter_id = p_matter;
  delete from matter.clock where matter_id = p_matter;
  delete from matter.accused_state where matter_id = p_matter;
  delete from matter.handover_state where matter_id = p_matter;
  update matter.matter set title = '', stage = 'TIP_RECEIVED', place_id = null, areas = '{}', areas_coarse = '{}', investigation_from = null,
    indicted_from = null, in_force_from = null, has_victim = false, waiting = false, case_status = null, seriousness = null, offences = '{}', trial_mode = null,
    agencies = '{}', organisations = '{}', lead_organisation_id = null, search_text = '', search_text_coarse = '',
    changed_status = null, changed_case = null, changed_victim = null, joined_into = p_into
  where id = p_matter;
  update matter.matter set joined_into = p_into where joined_into = p_matter;
end $$;

create function matter.join_two(p_one uuid, p_other uuid) returns uuid language plpgsql volatile set search_path = '' as $$
declare
  v_survivor uuid;
  v_absorbed uuid;
begin
  perform from matter.matter where id in (p_one, p_other) order by id for update;
  select id into v_survivor from matter.matter where id in (p_one, p_other) order by created_at, id limit 1;
  v_absorbed := case when v_survivor = p_one then p_other else p_one end;
  perform matter.move_facts(v_absorbed, v_survivor);
  perform matter.move_handlers(v_absorbed, v_survivor);
  update matter.code set matter_id = v_survivor where matter_id = v_absorbed;
  insert into matter.acceptance select v_survivor, document_key, by_organisation, at from matter.acceptance where matter_id = v_absorbed
  on conflict do nothing;
  delete from matter.acceptance where matter_id = v_absorbed;
  update matter.link set from_matter = v_survivor where from_matter = v_absorbed and to_matter <> v_survivor;
  update matter.link set to_matter = v_survivor where to_matter = v_absorbed and from_matter <> v_survivor;
  insert into matter.joining (absorbed, survivor) values (v_absorbed, v_survivor);
  perform matter.empty_matter(v_absorbed, v_survivor);
  return v_survivor;
end $$;

-- Joins what has become one, however long the chain, and works the matter out anew.
create function matter.settle(p_matter uuid) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare
  v_matter uuid := matter.current_id(p_matter);
  v_partner uuid;
begin
  loop
    v_partner := matter.partner(v_matter);
    exit when v_partner is null;
    v_matter := matter.join_two(v_matter, v_partner);
  end loop;
  perform matter.refresh(v_matter);
  return v_matter;
end $$;
