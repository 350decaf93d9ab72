-- What the commands ask before a trial on the road is planned.

-- A venue of the list on a day, with the commune in which it lies.
create function mobile_trials.venue_on(p_venue text, p_day date) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('id', v.id, 'capacity', v.capacity, 'onlyWithoutPupils', v.only_without_pupils, 'unitId', matter.unit_on(v.unit_code, p_day))
  from mobile_trials.venue v where v.id = p_venue and v.valid_from <= p_day and (v.valid_to is null or v.valid_to > p_day)
$$;

create function mobile_trials.body_on(p_code text, p_agency text, p_day date) returns int language sql stable security definer set search_path = '' as $$
  select id from matter.organisation where code = p_code and agency = p_agency and valid_from <= p_day and (valid_to is null or valid_to > p_day)
$$;

-- What of a plan is taken at that time by other trials: never which. Plans are checked one after another.
create function mobile_trials.taken_then(p_proposal uuid, p_from timestamptz, p_to timestamptz, p_panel text[], p_court int, p_venue text, p_escort int)
returns text[] language plpgsql volatile security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('mobile_trials.plan', 0));
  return (
    select coalesce(array_agg(distinct c.what order by c.what), '{}')
    from mobile_trials.plan o
    join mobile_trials.proposal_state s on s.proposal_id = o.proposal_id and s.state in ('DECIDED', 'MOVED')
    cross join lateral (values
      ('PANEL', exists (select from matter.organisation_lineage l where l.organisation_id = p_court and l.predecessor_id = o.organisation_id)
        and exists (select from jsonb_array_elements_text(o.panel) m where m = any (p_panel))),
      ('VENUE', p_venue in (o.venue_id, o.fallback_venue_id)),
      ('ESCORT', o.escort_organisation_id = p_escort)) c (what, is_taken)
    where o.recorded_to is null and o.proposal_id <> p_proposal and c.is_taken
      and tstzrange(o.opens_at, o.expected_end_at) && tstzrange(p_from, p_to));
end $$;

-- What a court announced last of the trial, to be compared with what was held.
create function mobile_trials.announcement_of(p_matter uuid, p_instance text) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('day', t.occurred_on, 'placeId', t.venue_place_id, 'mode', (
    select c.mode from courts.trial_conduct c where c.matter_id = p_matter and c.instance::text = p_instance))
  from courts.mobile_trial t
  where t.matter_id = p_matter and t.instance::text = p_instance and t.status = 'ANNOUNCED'
  order by t.recorded_from desc limit 1
$$;

-- Gates that were open when the trial was decided and are not any more, ages counted by the year; what the trial itself ends is no gate that closed.
create function mobile_trials.closed_since(p_proposal uuid) returns text[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(g.rule order by g.rule), '{}')
  from mobile_trials.proposal p
  join mobile_trials.proposal_state s on s.proposal_id = p.id
  join mobile_trials.dossier d on d.matter_id = p.matter_id
  cross join lateral jsonb_each_text(s.gates_by_year) g (rule, state)
  where p.id = p_proposal and p.recorded_to is null and g.state = 'OPEN' and d.states ->> g.rule <> 'OPEN' and g.rule <> 'NO_JUDGMENT'
$$;

revoke execute on function mobile_trials.venue_on, mobile_trials.body_on, mobile_trials.taken_then, mobile_trials.announcement_of, mobile_trials.closed_since
  from public;
grant execute on function mobile_trials.venue_on, mobile_trials.body_on, mobile_trials.taken_then, mobile_trials.announcement_of, mobile_trials.closed_since
  to lt_mobile_trials;

-- A legal-aid body is no body of the hub: it is known by a code of its own.
alter table mobile_trials.plan drop column legal_aid_id, add column legal_aid text;

create view mobile_trials.plan_shown as
select p.*, v.name as venue_name, s.state
from mobile_trials.plan p left join mobile_trials.venue v on v.id = p.venue_id left join mobile_trials.proposal_state s on s.proposal_id = p.proposal_id;
