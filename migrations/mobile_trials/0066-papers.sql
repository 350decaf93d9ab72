-- What the court's papers about a mobile trial are made from: codes, counts and names of bodies and places, never a person's.
create view mobile_trials.papers as
select p.id, p.id as proposal_id, p.matter_id, p.court_id as organisation_id, m.code as matter_code, m.offences, p.mode, p.occurred_on as proposed_on,
  o.name as court_name, a.name as court_above, s.state, s.act, coalesce(s.planned_on, p.planned_on) as planned_on,
  coalesce(v.name, u.name) as venue_name, u.name as venue_unit,
  (select count(*)::int from matter.accused_state c where c.matter_id = p.matter_id and c.status not in ('DISCONTINUED', 'CANCELLED')) as accused,
  (select coalesce(jsonb_agg(jsonb_build_object('capacity', n.capacity, 'position', n.position, 'body', b.name, 'answered', exists (
      select from mobile_trials.opinion_answer w where w.opinion_id = n.id and w.recorded_to is null)) order by n.capacity, b.name), '[]')
    from mobile_trials.opinion n left join matter.organisation b on b.id = coalesce(n.on_behalf_of_id, n.organisation_id)
    where n.proposal_id = p.id and n.recorded_to is null) as opinions,
  (select jsonb_build_object('opensAt', l.opens_at, 'expectedEndAt', l.expected_end_at, 'venue', h.name, 'capacity', h.capacity, 'accessibility', h.accessibility,
      'distanceKm', h.distance_km, 'members', jsonb_array_length(l.panel), 'escort', e.name, 'interpreters', l.interpreters, 'shielding', l.shielding,
      'legalAid', l.legal_aid, 'recording', l.recording, 'minimumAge', l.minimum_age, 'fallbackVenue', f.name, 'fallbackOpensAt', l.fallback_opens_at,
      'budget', l.budget, 'tasks', l.tasks, 'legalBasis', l.legal_basis)
    from mobile_trials.plan l
    left join mobile_trials.venue h on h.id = l.venue_id left join mobile_trials.venue f on f.id = l.fallback_venue_id
    left join matter.organisation e on e.id = l.escort_organisation_id
    where l.proposal_id = p.id and l.recorded_to is null) as plan
from mobile_trials.proposal p
join matter.matter m on m.id = p.matter_id
join matter.organisation o on o.id = p.court_id left join matter.organisation a on a.id = o.parent_id
left join mobile_trials.proposal_state s on s.proposal_id = p.id
left join matter.unit u on u.id = coalesce(s.venue_place_id, p.venue_place_id)
left join mobile_trials.venue v on v.id = s.venue_id
where p.recorded_to is null;

-- The same of a matter without any proposal, for the paper that says why there is none.
create view mobile_trials.without_road as
select d.matter_id, d.code as matter_code, m.offences, o.name as court_name, a.name as court_above,
  (select count(*)::int from matter.accused_state c where c.matter_id = d.matter_id and c.status not in ('DISCONTINUED', 'CANCELLED')) as accused,
  d.states, d.earliest_day, d.latest_day, d.custody_until, d.accused_born_in, d.victims_born_in, d.identified_born_in, d.mode
from mobile_trials.dossier d
join matter.matter m on m.id = d.matter_id
join matter.organisation o on o.id = d.court_id left join matter.organisation a on a.id = o.parent_id;
