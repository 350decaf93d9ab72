-- Requests that a trial be closed to the public (BLTTHS art. 25), and what became of them.
create table courts.closed_trial_request (
  like matter.fact_template including all,
  instance courts.instance not null,
  by text not null check (by in ('VICTIM', 'REPRESENTATIVE', 'ACCUSED', 'PROCURACY', 'OTHER'))
);
comment on column courts.closed_trial_request.by is 'A kind of person, never a name.';
select matter.adopt_fact_table('courts', 'closed_trial_request');

create table courts.closed_trial_decision (
  like matter.fact_template including all,
  request_key text not null,
  outcome text not null check (outcome in ('GRANTED', 'REFUSED', 'REQUEST_WITHDRAWN'))
);
comment on column courts.closed_trial_decision.request_key is 'The source key of the request that it decides.';
select matter.adopt_fact_table('courts', 'closed_trial_decision');

insert into matter.kind_effect (kind, change_class, lead_tier, place_rank) values
  ('CLOSED_TRIAL_REQUESTED', 3, 0, 9), ('CLOSED_TRIAL_REQUEST_DECIDED', 3, 0, 9);
