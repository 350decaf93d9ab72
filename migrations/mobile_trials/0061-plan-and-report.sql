-- How a decided mobile trial is to be held, and how it was.
create table mobile_trials.plan (
  like matter.fact_template including all,
  proposal_id uuid not null,
  opens_at timestamptz not null,
  expected_end_at timestamptz not null,
  venue_id text not null,
  venue_unit_id int,
  without_pupils boolean not null,
  expected_audience int check (expected_audience >= 0),
  panel jsonb not null,
  escort_organisation_id int,
  interpreters jsonb not null,
  shielding jsonb not null,
  legal_aid_id int,
  recording text not null,
  minimum_age int not null,
  fallback_venue_id text,
  fallback_opens_at timestamptz,
  budget jsonb not null,
  tasks jsonb not null,
  legal_basis jsonb not null,
  check (expected_end_at > opens_at)
);
comment on column mobile_trials.plan.panel is 'Members of the panel by the code of their account, never by name.';
comment on column mobile_trials.plan.legal_basis is 'As it was in force on the day of the opening, filled in from the table of legal bases.';
create index on mobile_trials.plan (proposal_id);
create index plan_time on mobile_trials.plan using gist (tstzrange(opens_at, expected_end_at)) where recorded_to is null;
select matter.adopt_fact_table('mobile_trials', 'plan');

create table mobile_trials.report (
  like matter.fact_template including all,
  proposal_id uuid not null,
  instance text not null,
  outcome text not null check (outcome in ('HELD', 'HELD_OTHERWISE', 'NOT_HELD')),
  reason text,
  started_at timestamptz,
  ended_at timestamptz,
  attendance int check (attendance >= 0),
  questions_asked int check (questions_asked >= 0),
  costs jsonb not null,
  total_cost bigint,
  incidents jsonb not null,
  held_as_announced boolean,
  peer_learning boolean,
  key_case boolean,
  mobile boolean not null,
  official_yes_no boolean not null,
  closed_gates jsonb not null,
  check ((outcome = 'HELD') = (reason is null))
);
comment on table mobile_trials.report is 'What came of a mobile trial. Judgment and appeal are the courts'' own facts and stand nowhere here.';
comment on column mobile_trials.report.closed_gates is 'Rules that were open when the trial was decided and no longer on its day. They may tell what others have no right to: read only as counts.';
create index on mobile_trials.report (proposal_id);
select matter.adopt_fact_table('mobile_trials', 'report');

create or replace function mobile_trials.is_reported(p_proposal uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from mobile_trials.report where proposal_id = p_proposal and recorded_to is null)
$$;
