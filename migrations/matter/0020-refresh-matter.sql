-- The matter's own row: one update, and none when nothing changed.
create function matter.refresh_row(p_matters uuid[]) returns void language plpgsql volatile set search_path = '' as $$
begin
  with part as (
    select s.matter_id, array_agg(distinct s.agency order by s.agency) as agencies, array_agg(s.organisation_id order by s.organisation_id) as organisations
    from matter.standing s where s.matter_id = any (p_matters) and s.relation <> 3 group by 1
  ), named as (
    select c.matter_id, string_agg(c.code, ' ' order by c.code) as codes from matter.code c where c.matter_id = any (p_matters) group by 1
  ), fresh as (
    select st.matter_id, st.stage, st.investigation_from, st.indicted_from, st.in_force_from, sg.case_status,
      f.opened_on, coalesce(f.has_victim, false) as has_victim, w.id is not null as waiting, f.seriousness, f.trial_mode,
      coalesce(f.accused_minor, 'UNKNOWN') as accused_minor, coalesce(f.victim_minor, 'UNKNOWN') as victim_minor,
      coalesce(f.victim_minor_by_year, 'UNKNOWN') as victim_minor_by_year, coalesce(f.witness_minor, 'UNKNOWN') as witness_minor,
      coalesce(o.offences, '{}') as offences, coalesce(part.agencies, '{}') as agencies, coalesce(part.organisations, '{}') as organisations,
      l.organisation_id as lead, p.place_id, coalesce(p.areas, '{}') as areas, coalesce(p.areas_coarse, '{}') as areas_coarse,
      coalesce(p.title, 'Vụ việc chưa rõ địa bàn') as title,
      lower(named.codes) || ' ' || coalesce(p.search_text, '') as search_text, lower(named.codes) || ' ' || coalesce(p.search_text_coarse, '') as search_text_coarse,
      ch.status as changed_status, ch."case" as changed_case, ch.victim as changed_victim
    from matter.stages(p_matters) st
    join matter.stage sg on sg.stage = st.stage
    left join matter.facets(p_matters) f on f.matter_id = st.matter_id
    left join matter.changes(p_matters) ch on ch.matter_id = st.matter_id
    left join matter.offences(p_matters) o on o.matter_id = st.matter_id
    left join matter.leading(p_matters) l on l.matter_id = st.matter_id
    left join matter.places(p_matters) p on p.matter_id = st.matter_id
    left join matter.waiting(p_matters) w (id) on w.id = st.matter_id
    left join part on part.matter_id = st.matter_id
    left join named on named.matter_id = st.matter_id
  )
  update matter.matter m set
    title = f.title, stage = f.stage, opened_on = coalesce(f.opened_on, m.opened_on), place_id = f.place_id, areas = f.areas, areas_coarse = f.areas_coarse,
    investigation_from = f.investigation_from, indicted_from = f.indicted_from, in_force_from = f.in_force_from, has_victim = f.has_victim, waiting = f.waiting,
    case_status = f.case_status, seriousness = f.seriousness, offences = f.offences, trial_mode = f.trial_mode, agencies = f.agencies,
    organisations = f.organisations, lead_organisation_id = f.lead, search_text = f.search_text, search_text_coarse = f.search_text_coarse,
    accused_minor = f.accused_minor, victim_minor = f.victim_minor, victim_minor_by_year = f.victim_minor_by_year, witness_minor = f.witness_minor,
    changed_status = f.changed_status, changed_case = f.changed_case, changed_victim = f.changed_victim
  from fresh f
  where m.id = any (p_matters) and m.id = f.matter_id and m.joined_into is null and (
    m.title, m.stage, m.opened_on::text, m.place_id, m.areas, m.areas_coarse, m.investigation_from, m.indicted_from, m.in_force_from, m.has_victim, m.waiting,
    m.case_status, m.seriousness, m.offences, m.trial_mode, m.agencies, m.organisations, m.lead_organisation_id, m.search_text, m.search_text_coarse,
    m.accused_minor, m.victim_minor, m.victim_minor_by_year, m.witness_minor, m.changed_status, m.changed_case, m.changed_victim
  ) is distinct from (
    f.title, f.stage, coalesce(f.opened_on, m.opened_on), f.place_id, f.areas, f.areas_coarse, f.investigation_from, f.indicted_from, f.in_force_from, f.has_victim, f.waiting,
    f.case_status, f.seriousness, f.offences, f.trial_mode, f.agencies, f.organisations, f.lead, f.search_text, f.search_text_coarse,
    f.accused_minor, f.victim_minor, f.victim_minor_by_year, f.witness_minor, f.changed_status, f.changed_case, f.changed_victim
  );
end $$;
