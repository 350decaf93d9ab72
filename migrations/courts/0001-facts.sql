-- What the courts report. Every table holds versions of facts: a row is written once and only ever ended.
create schema if not exists courts;

create domain courts.instance as text check (value in ('FIRST', 'APPEAL', 'RETRIAL'));
create domain courts.trial_mode as text check (value in ('IN_SEAT', 'MOBILE', 'ONLINE', 'ONLINE_MOBILE'));

create table courts.trial (
  like matter.fact_template including all,
  instance courts.instance not null,
  mode courts.trial_mode,
  closed boolean
);
comment on table courts.trial is 'Registrations. What a court then does belongs to the same instance of the matter, also when its successor does it.';
select matter.adopt_fact_table('courts', 'trial');

create table courts.trial_decision (
  like matter.fact_template including all,
  kind text not null check (kind in ('TRY', 'RETURN', 'SUSPEND', 'RESUME', 'DISCONTINUE', 'EXTEND')),
  instance courts.instance not null,
  mode courts.trial_mode,
  closed boolean,
  charge_key text,
  until matter.partial_date
);
comment on column courts.trial_decision.charge_key is 'The one accused that it is about; null: the whole case.';
select matter.adopt_fact_table('courts', 'trial_decision');

create table courts.court_file_return (
  like matter.fact_template including all,
  instance courts.instance not null,
  round int check (round >= 1),
  reason text,
  returned_to_id int
);
select matter.adopt_fact_table('courts', 'court_file_return');

create table courts.hearing (
  like matter.fact_template including all,
  instance courts.instance not null,
  status text not null check (status in ('SCHEDULED', 'HELD', 'POSTPONED', 'ADJOURNED', 'CANCELLED')),
  venue text,
  venue_coarse text,
  venue_place_id int
);
select matter.adopt_fact_table('courts', 'hearing');

create table courts.judgment (
  like matter.fact_template including all,
  instance courts.instance not null,
  outcomes jsonb not null
);
comment on column courts.judgment.outcomes is 'For each accused: chargeKey (null where the source does not say whose), sentenceMonths, life, acquitted.';
select matter.adopt_fact_table('courts', 'judgment');

create table courts.appeal (
  like matter.fact_template including all,
  instance courts.instance not null,
  by text check (by in ('ACCUSED', 'INJURED_PARTY', 'OTHER_PARTY', 'REPRESENTATIVE', 'DEFENCE_COUNSEL', 'PROCURACY')),
  appeal_court_id int
);
comment on column courts.appeal.by is 'A kind of party, never a name.';
select matter.adopt_fact_table('courts', 'appeal');

create table courts.appeal_decision (
  like matter.fact_template including all,
  outcome text not null check (outcome in ('UPHELD', 'AMENDED', 'QUASHED_REINVESTIGATION', 'QUASHED_RETRIAL', 'QUASHED_DISCONTINUED', 'WITHDRAWN'))
);
select matter.adopt_fact_table('courts', 'appeal_decision');

create table courts.legal_effect (
  like matter.fact_template including all,
  instance courts.instance not null
);
comment on table courts.legal_effect is 'Said by a court, never worked out from the limits of appeal.';
select matter.adopt_fact_table('courts', 'legal_effect');

create table courts.mobile_trial (
  like matter.fact_template including all,
  instance courts.instance not null,
  status text not null check (status in ('ANNOUNCED', 'HELD', 'CANCELLED')),
  venue text,
  venue_coarse text,
  venue_place_id int,
  attendance int check (attendance >= 0)
);
select matter.adopt_fact_table('courts', 'mobile_trial');
