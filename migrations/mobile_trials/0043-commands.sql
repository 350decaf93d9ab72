-- What the commands ask of the matter.

-- The trial that waits to be opened at first instance; null where there is none.
create function mobile_trials.pending_trial(p_matter uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return (select jsonb_build_object('instance', d.instance, 'courtId', d.court_id) from mobile_trials.dossier d where d.matter_id = p_matter and d.pending);
end $$;

-- Who presides is told by whom the court's supervisor assigned.
create function mobile_trials.is_handling(p_matter uuid, p_organisations int[], p_subject text) returns boolean language sql stable
security definer set search_path = '' as $$
  select exists (
    select from matter.handler h
    where h.matter_id = p_matter and h.organisation_id = any (p_organisations) and h.subject = p_subject and h.until is null)
$$;

-- A commune by its code on a day.
create function mobile_trials.commune(p_code text, p_day date) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('id', u.id, 'code', u.code)
  from matter.unit u
  where u.code = p_code and u.level_name = 'COMMUNE' and u.valid_from <= p_day and (u.valid_to is null or p_day < u.valid_to)
  order by u.id limit 1
$$;

-- The commune in which a venue of the list lies on a day.
create function mobile_trials.venue_commune(p_venue text, p_day date) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return (
    select mobile_trials.commune(v.unit_code, p_day) from mobile_trials.venue v
    where v.id = p_venue and v.valid_from <= p_day and (v.valid_to is null or p_day < v.valid_to));
end $$;

create function mobile_trials.unanswered_refusals(p_proposal uuid) returns int language sql stable security definer set search_path = '' as $$
  select count(*)::int from mobile_trials.opinion_given g
  where g.proposal_id = p_proposal and g.position = 'REFUSE' and not exists (
    select from mobile_trials.opinion_answer a where a.opinion_id = g.id and a.opinion_version = g.version and a.recorded_to is null)
$$;

-- Another proposal of the same trial that is to be held already.
create function mobile_trials.is_held_elsewhere(p_proposal uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (
    select from mobile_trials.proposal p
    join mobile_trials.proposal o on o.matter_id = p.matter_id and o.instance = p.instance and o.id <> p.id and o.recorded_to is null
    join mobile_trials.proposal_state s on s.proposal_id = o.id
    where p.id = p_proposal and p.recorded_to is null and s.state in ('DECIDED', 'MOVED'))
$$;

-- The trial an opinion is about, and which answer of the body was the last; for a body that takes part.
create function mobile_trials.find_opinion(p_id uuid, p_organisations int[], p_today date) returns jsonb language plpgsql volatile set search_path = '' as $$
declare
  v_proposal uuid := (select proposal_id from mobile_trials.opinion where id = p_id limit 1);
  v_trial jsonb := mobile_trials.find_mobile_trial(v_proposal, p_organisations, p_today);
begin
  return jsonb_build_object('trial', v_trial,
    'given', (select jsonb_build_object('version', g.version, 'position', g.position) from mobile_trials.opinion_given g where g.id = p_id));
end $$;

revoke execute on function mobile_trials.pending_trial, mobile_trials.is_handling, mobile_trials.commune, mobile_trials.venue_commune,
  mobile_trials.unanswered_refusals, mobile_trials.is_held_elsewhere, mobile_trials.find_opinion, mobile_trials.find_mobile_trial from public;
grant execute on function mobile_trials.pending_trial, mobile_trials.is_handling, mobile_trials.commune, mobile_trials.venue_commune,
  mobile_trials.unanswered_refusals, mobile_trials.is_held_elsewhere, mobile_trials.find_opinion, mobile_trials.find_mobile_trial to lt_mobile_trials;

-- What the gates are weighed from, without anybody's day of birth or home.
create function mobile_trials.gate_facts(p_matter uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return (
    select jsonb_build_object('states', d.states, 'earliest_day', d.earliest_day, 'latest_day', d.latest_day, 'custody_until', d.custody_until,
      'accused_born_in', d.accused_born_in, 'victims_born_in', d.victims_born_in, 'identified_born_in', d.identified_born_in, 'mode', d.mode,
      'cleared', (select to_jsonb(c.venues) from mobile_trials.venues_cleared c where c.matter_id = d.matter_id))
    from mobile_trials.dossier d where d.matter_id = p_matter);
end $$;
revoke execute on function mobile_trials.gate_facts from public;
grant execute on function mobile_trials.gate_facts to lt_mobile_trials;
