-- What the gates of a trial that is to be held were at its decision, and what they are weighed from now: read for those who stand by it.
create view mobile_trials.standing_decision as
select s.proposal_id, s.planned_on as agreed_on, (select u.code from matter.unit u where u.id = s.venue_place_id) as agreed_unit, s.gates_by_year,
  mobile_trials.gate_facts(p.matter_id) as facts
from mobile_trials.proposal_state s join mobile_trials.proposal p on p.id = s.proposal_id and p.recorded_to is null
where s.state in ('DECIDED', 'MOVED');

create or replace view mobile_trials.proposal_shown as
select p.*, s.state, d.agreed_on, d.agreed_unit, d.gates_by_year, d.facts
from mobile_trials.proposal p
left join mobile_trials.proposal_state s on s.proposal_id = p.id
left join mobile_trials.standing_decision d on d.proposal_id = p.id;

create or replace view mobile_trials.opinion_shown as
select o.*,
  case when o.position is null then 'NOT_GIVEN' else 'GIVEN' end as state,
  case when o.position is not null then o.recorded_from end as given_at,
  a.answer, a.recorded_from as answered_at,
  d.agreed_on, d.agreed_unit, d.gates_by_year, d.facts
from mobile_trials.opinion o
left join mobile_trials.opinion_answer a on a.opinion_id = o.id and a.opinion_version = o.version and a.recorded_to is null
left join mobile_trials.standing_decision d on d.proposal_id = o.proposal_id and o.position in ('ACCEPT', 'ACCEPT_WITH_CONDITIONS');

grant execute on function mobile_trials.gate_facts to lt_reader, lt_reader_low;
