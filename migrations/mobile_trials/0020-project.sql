-- What grounds are counted from, beside the gates.
create function mobile_trials.traits(p_matters uuid[])
returns table (matter_id uuid, method text, district_id int, file_returns int, open_warnings int) language sql stable rows 25 set search_path = '' as $$
  select m.id,
    (select e.details ->> 'method' from matter.event e
     where e.matter_id = m.id and e.current and e.kind in ('CASE_INITIATED', 'INVESTIGATION_CONCLUDED') and e.details ->> 'method' is not null
     order by e.kind = 'INVESTIGATION_CONCLUDED' desc, e.latest desc, e.recorded_at desc limit 1),
    (select u.coarse_id from matter.unit u where u.id = m.place_id),
    (select count(*)::int from matter.event e
     where e.matter_id = m.id and e.current
       and (e.kind in ('FILE_RETURNED', 'COURT_FILE_RETURNED') or e.kind = 'TRIAL_DECIDED' and e.details ->> 'decision' = 'RETURN')),
    (select count(*)::int from matter.warning w where w.matter_id = m.id)
  from matter.matter m where m.id = any (p_matters)
$$;

create function mobile_trials.dossiers(p_matters uuid[]) returns setof mobile_trials.dossier language sql stable rows 25 set search_path = '' as $$
  select r.matter_id, m.code, r.instance, r.court_id, r.registered_on, r.again and not r.judged, g.states,
    (select coalesce(array_agg(s.key order by s.key), '{}') from jsonb_each_text(g.states) s where s.value <> 'OPEN'),
    c.decided_on, d.earliest_day, d.latest_day, k.until, a.born_in, v.victims_born_in, v.identified_born_in, c.mode,
    t.method, o.offence, t.district_id, m.seriousness, t.file_returns, t.open_warnings
  from mobile_trials.rounds(p_matters) r
  join matter.matter m on m.id = r.matter_id
  join mobile_trials.conduct(p_matters) c on c.matter_id = r.matter_id
  join mobile_trials.procedure_gates(p_matters) p on p.matter_id = r.matter_id
  join mobile_trials.offence_gates(p_matters) o on o.matter_id = r.matter_id
  join mobile_trials.accused_gates(p_matters) a on a.matter_id = r.matter_id
  join mobile_trials.victim_gates(p_matters) v on v.matter_id = r.matter_id
  join mobile_trials.request_gates(p_matters) q on q.matter_id = r.matter_id
  join mobile_trials.days_left(p_matters) d on d.matter_id = r.matter_id
  join mobile_trials.traits(p_matters) t on t.matter_id = r.matter_id
  left join mobile_trials.custody(p_matters) k on k.matter_id = r.matter_id
  cross join lateral (select p.states || o.states || a.states || v.states || q.states as states) g
$$;

-- Works the dossiers of matters out anew. Most matters have none: only those that a court has registered are looked at.
create function mobile_trials.project(p_matters uuid[]) returns void language plpgsql volatile set search_path = '' as $$
declare
  v_registered uuid[];
begin
  select array_agg(distinct e.matter_id) into v_registered from matter.event e
  where e.matter_id = any (p_matters) and e.current and e.kind = 'CASE_REGISTERED' and coalesce(e.details ->> 'instance', 'FIRST') <> 'APPEAL';
  delete from mobile_trials.dossier where matter_id = any (p_matters) and not coalesce(matter_id = any (v_registered), false);
  if v_registered is null then
    return;
  end if;
  -- Two that work out the same matter follow each other.
  perform from matter.matter where id = any (v_registered) order by id for update;
  delete from mobile_trials.dossier where matter_id = any (v_registered);
  insert into mobile_trials.dossier select * from mobile_trials.dossiers(v_registered);
end $$;

do $$
declare
  v_function record;
begin
  for v_function in
    select p.oid::regprocedure as signature from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'mobile_trials' and p.proname not in ('load_rows', 'lead_communes', 'knowledge')
  loop
    execute format('revoke execute on function %s from public', v_function.signature);
    execute format('grant execute on function %s to lt_matter', v_function.signature);
  end loop;
end $$;
select matter.adopt_projection('mobile_trials', 'project');
