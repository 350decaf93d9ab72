-- What is to be held is weighed in the form that was proposed, whatever form the court has named before.
create or replace view mobile_trials.standing_decision as
select s.proposal_id, s.planned_on as agreed_on, (select u.code from matter.unit u where u.id = s.venue_place_id) as agreed_unit, s.gates_by_year,
  mobile_trials.gate_facts(p.matter_id) || jsonb_build_object('mode', p.mode) as facts
from mobile_trials.proposal_state s join mobile_trials.proposal p on p.id = s.proposal_id and p.recorded_to is null
where s.state in ('DECIDED', 'MOVED');
