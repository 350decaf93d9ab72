-- What grounds are counted from, beside the gates.
create function mobile_trials.traits(p_told mobile_trials.told[], p_matters uuid[])
returns table (matter_id uuid, method text, district_id int, file_returns int, open_warnings int) language sql stable rows 25 set search_path = '' as $$
  with method as (
    select distinct on (e.matter_id) e.matter_id, e.details ->> 'method' as method
    from unnest(p_told) e where e.kind in ('CASE_INITIATED', 'INVESTIGATION_CONCLUDED') and e.details ->> 'method' is not null
    order by e.matter_id, e.kind = 'INVESTIGATION_CONCLUDED' desc, e.latest desc, e.recorded_at desc
  ), returned as (
    select e.matter_id, count(*)::int as times
    from unnest(p_told) e where e.kind in ('FILE_RETURNED', 'COURT_FILE_RETURNED') or e.kind = 'TRIAL_DECIDED' and e.details ->> 'decision' = 'RETURN'
    group by 1
  )
  select m.id, d.method, (select u.coarse_id from matter.unit u where u.id = m.place_id), coalesce(r.times, 0),
    (select count(*)::int from matter.warning w where w.matter_id = m.id)
  from matter.matter m left join method d on d.matter_id = m.id left join returned r on r.matter_id = m.id
  where m.id = any (p_matters)
$$;

-- What several gates look at is worked out once for the whole set.
create function mobile_trials.dossiers(p_matters uuid[]) returns setof mobile_trials.dossier language plpgsql stable rows 25 set search_path = '' as $$
declare
  v_told mobile_trials.told[] := array(select t from mobile_trials.told(p_matters) t);
  v_rounds mobile_trials.round[] := array(select r from mobile_trials.rounds(v_told) r);
  v_matters uuid[] := array(select r.matter_id from unnest(v_rounds) r);
  v_conduct mobile_trials.conduct[] := array(select c from mobile_trials.conduct(v_told, v_rounds) c);
  v_attested mobile_trials.attested[] := array(select t from mobile_trials.attested(v_told, v_rounds) t);
  v_accused mobile_trials.accused[] := array(select a from mobile_trials.accused(v_told) a where a.matter_id = any (v_matters));
  v_victims mobile_trials.victim[] := array(select v from mobile_trials.victims(v_told) v where v.matter_id = any (v_matters));
  v_charged mobile_trials.charged[] := array(select c from mobile_trials.charged(v_told, v_matters, v_accused) c);
  v_frames mobile_trials.frame[] := array(select f from mobile_trials.frames(v_rounds, v_accused, v_charged) f);
begin
  return query
  select r.matter_id, m.code, r.instance, r.court_id, r.registered_on::matter.partial_date, r.again and not r.judged, g.states,
    array(select s.key from jsonb_each_text(g.states) s where s.value <> 'OPEN' order by s.key),
    c.decided_on::matter.partial_date, d.earliest_day, d.latest_day, k.until, a.born_in, v.victims_born_in, v.identified_born_in, c.mode,
    t.method, o.offence, t.district_id, m.seriousness, t.file_returns, t.open_warnings
  from unnest(v_rounds) r
  join matter.matter m on m.id = r.matter_id
  join unnest(v_conduct) c on c.matter_id = r.matter_id
  join mobile_trials.procedure_gates(v_rounds, v_accused) p on p.matter_id = r.matter_id
  join mobile_trials.offence_gates(v_rounds, v_charged, v_frames) o on o.matter_id = r.matter_id
  join mobile_trials.accused_gates(v_told, v_rounds, v_accused, v_frames) a on a.matter_id = r.matter_id
  join mobile_trials.victim_gates(v_told, v_rounds, v_attested, v_victims) v on v.matter_id = r.matter_id
  join mobile_trials.request_gates(v_told, v_matters, v_conduct, v_attested, v_victims) q on q.matter_id = r.matter_id
  join mobile_trials.days_left(v_rounds, v_conduct) d on d.matter_id = r.matter_id
  join mobile_trials.traits(v_told, v_matters) t on t.matter_id = r.matter_id
  left join mobile_trials.custody(v_told, v_accused) k on k.matter_id = r.matter_id
  cross join lateral (select p.states || o.states || a.states || v.states || q.states as states) g;
end $$;

-- Works the dossiers of matters out anew. Most matters have none: only those that a court has registered are looked at.
create function mobile_trials.project(p_matters uuid[]) returns void language plpgsql volatile
set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
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
