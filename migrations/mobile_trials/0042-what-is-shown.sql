-- A proposal and an opinion as they are read: with what follows from other rows.
create view mobile_trials.proposal_shown as
select p.*, s.state
from mobile_trials.proposal p left join mobile_trials.proposal_state s on s.proposal_id = p.id;

create view mobile_trials.opinion_shown as
select o.*,
  case when o.position is null then 'NOT_GIVEN' else 'GIVEN' end as state,
  case when o.position is not null then o.recorded_from end as given_at,
  a.answer, a.recorded_from as answered_at
from mobile_trials.opinion o
left join mobile_trials.opinion_answer a on a.opinion_id = o.id and a.opinion_version = o.version and a.recorded_to is null;

create view mobile_trials.venue_clearance_shown as
select c.*, case when c.cleared then 'CLEARED' else 'NOT_CLEARED' end as state
from mobile_trials.venue_clearance c;

-- What a body last answered, also where it was asked anew since: a refusal stays to be answered, and a ground that it named stays until it says otherwise.
create view mobile_trials.opinion_given as
select distinct on (o.id) o.id, o.version, o.proposal_id, o.matter_id, o.capacity, o.position, o.closing
from mobile_trials.opinion o where o.position is not null order by o.id, o.version desc;
grant select on mobile_trials.opinion_given to lt_mobile_trials, lt_matter;

-- Of all that bodies say only two things close a gate.
create or replace function mobile_trials.closing_opinions(p_matters uuid[]) returns table (matter_id uuid, rule text) language sql stable
security definer set search_path = '' as $$
  select distinct g.matter_id, case g.closing when 'VICTIM_DOES_NOT_CONSENT' then 'VICTIM_CONSENTS' else 'ESCORT_POSSIBLE' end
  from mobile_trials.opinion_given g where g.matter_id = any (p_matters) and g.closing is not null
$$;
grant execute on function mobile_trials.closing_opinions(uuid[]) to lt_mobile_trials, lt_matter;

-- Bodies whose opinion is asked: whoever takes part, through the body that took its place.
create function mobile_trials.bodies_to_ask(p_matter uuid, p_today date) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('capacity', b.capacity, 'organisationId', b.organisation_id) order by b.capacity, b.organisation_id), '[]')
  from (
    select distinct c.capacity, coalesce(now.organisation_id, s.organisation_id) as organisation_id
    from matter.standing s
    join (values ('PROCURACY', 'PROSECUTION'), ('POLICE', 'SECURITY'), ('SOCIAL_AFFAIRS', 'VICTIM_INTEREST')) as c (agency, capacity) on c.agency = s.agency
    left join lateral (
      select l.organisation_id from matter.organisation_lineage l join matter.organisation o on o.id = l.organisation_id
      where l.predecessor_id = s.organisation_id and l.since <= p_today and o.valid_from <= p_today and (o.valid_to is null or o.valid_to > p_today)
        and o.agency = s.agency
      order by l.since desc, l.organisation_id limit 1
    ) now on true
    where s.matter_id = p_matter and s.relation = 4
  ) b
$$;
grant execute on function mobile_trials.bodies_to_ask(uuid, date) to lt_mobile_trials;
revoke execute on function mobile_trials.bodies_to_ask(uuid, date), mobile_trials.closing_opinions(uuid[]) from public;
