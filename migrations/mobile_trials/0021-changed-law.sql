-- Days and states in a dossier follow figures of the law: when those change, what is pending is worked out anew.
create function mobile_trials.law_digest() returns text language sql stable set search_path = '' as $$
  select md5(string_agg(t.name || t.rows, ' ' order by t.name)) from (
    select 'limit' as name, md5(string_agg(l::text, ' ' order by l::text)) as rows from mobile_trials.law_limit l
    union all select 'competence', md5(string_agg(c::text, ' ' order by c::text)) from mobile_trials.court_competence c
    union all select 'deadline', md5(string_agg(d::text, ' ' order by d::text)) from matter.deadline_rule d
    union all select 'frame', md5(string_agg(f::text, ' ' order by f::text)) from matter.penalty_frame f
    union all select 'offence', md5(string_agg(o::text, ' ' order by o::text)) from matter.offence o
    union all select 'day off', md5(string_agg(o::text, ' ' order by o::text)) from matter.day_off o) t
$$;

create function mobile_trials.follow_law() returns int language plpgsql volatile set search_path = '' as $$
declare
  v_digest text := mobile_trials.law_digest();
  v_batch uuid[];
  v_count int := 0;
begin
  if matter.is_loaded('mobile_trials.law', v_digest) then
    return 0;
  end if;
  for v_batch in
    select array_agg(matter_id) from (
      select matter_id, (row_number() over (order by matter_id) - 1) / 25 as batch from mobile_trials.dossier where pending
    ) d group by batch order by batch
  loop
    perform mobile_trials.project(v_batch);
    v_count := v_count + cardinality(v_batch);
  end loop;
  perform matter.mark_loaded('mobile_trials.law', v_digest);
  return v_count;
end $$;
comment on function mobile_trials.follow_law is 'Called at start. Answers how many dossiers were worked out anew.';
revoke execute on function mobile_trials.law_digest, mobile_trials.follow_law from public;
