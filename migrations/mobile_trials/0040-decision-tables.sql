-- What people decide about trying a case on the road: a proposal, what the bodies asked say to it, and the decision with its two signatures.
create table mobile_trials.proposal (
  like matter.fact_template including all,
  instance text not null,
  court_id int not null,
  mode text not null check (mode in ('MOBILE', 'ONLINE_MOBILE')),
  planned_on date,
  venue_place_id int,
  reasons text,
  weights jsonb not null,
  rules_version text,
  gates_digest text,
  gates_seen jsonb
);
comment on table mobile_trials.proposal is 'A court or the procuracy proposes to try a case on the road.';
comment on column mobile_trials.proposal.gates_seen is 'Rule and state of each gate as the proposer saw them: they may tell more than others have a right to. Null: the gates were not shown, as after a return of the file.';
select matter.adopt_fact_table('mobile_trials', 'proposal');

create table mobile_trials.opinion (
  like matter.fact_template including all,
  proposal_id uuid not null,
  capacity text not null check (capacity in ('PROSECUTION', 'SECURITY', 'VICTIM_INTEREST', 'VENUE', 'DEFENCE')),
  planned_on date,
  venue_place_id int,
  position text check (position in ('ACCEPT', 'ACCEPT_WITH_CONDITIONS', 'REFUSE')),
  reasons text,
  conditions jsonb,
  closing text check (closing in ('VICTIM_DOES_NOT_CONSENT', 'ESCORT_IMPOSSIBLE')),
  on_behalf_of_id int
);
comment on table mobile_trials.opinion is 'A request for an opinion, owned by the body asked, and what it answered as later versions. Without a position nothing was answered: that is no consent.';
create index on mobile_trials.opinion (proposal_id);
select matter.adopt_fact_table('mobile_trials', 'opinion');

create table mobile_trials.opinion_answer (
  like matter.fact_template including all,
  opinion_id uuid not null,
  opinion_version int not null,
  answer text not null
);
comment on table mobile_trials.opinion_answer is 'What the court wrote back to a refusal.';
create index on mobile_trials.opinion_answer (opinion_id);
select matter.adopt_fact_table('mobile_trials', 'opinion_answer');

create table mobile_trials.venue_clearance (
  like matter.fact_template including all,
  proposal_id uuid not null,
  venue_place_id int not null,
  cleared boolean not null
);
comment on table mobile_trials.venue_clearance is 'Social affairs says of the one commune proposed that no victim lives there or beside it; why it does not say so is kept nowhere.';
create index on mobile_trials.venue_clearance (proposal_id);
select matter.adopt_fact_table('mobile_trials', 'venue_clearance');

create table mobile_trials.decision (
  like matter.fact_template including all,
  proposal_id uuid not null,
  round int not null,
  signature smallint not null check (signature in (1, 2)),
  act text not null check (act in ('HOLD', 'REFUSE', 'MOVE', 'WITHDRAW')),
  signed_as text not null check (signed_as in ('CHIEF', 'PRESIDING_JUDGE')),
  reasons text not null,
  planned_on date,
  venue_id text,
  venue_place_id int,
  trial_decision_number text,
  rules_version text,
  gates_digest text,
  gates_seen jsonb,
  gates_by_year jsonb
);
comment on table mobile_trials.decision is 'One signature. Both signatures of a round agree on act, day and place; a decided trial that is moved or withdrawn is a further round.';
comment on column mobile_trials.decision.gates_by_year is 'State of each gate on that day with ages counted by the year: what later states are compared with.';
create index on mobile_trials.decision (proposal_id);
create unique index on mobile_trials.decision (proposal_id, round, signature) where recorded_to is null;
select matter.adopt_fact_table('mobile_trials', 'decision');
