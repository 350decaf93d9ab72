-- What holding a trial on the road starts from: places, the legal basis of the day, the checklist, and what a village check counts with.
create table mobile_trials.venue (
  id text primary key,
  name text not null,
  name_en text not null,
  kind text not null check (kind in ('HALL', 'CULTURE_HOUSE', 'SCHOOL_YARD', 'STADIUM')),
  unit_code text not null,
  capacity int not null check (capacity > 0),
  accessibility text not null check (accessibility in ('STEP_FREE', 'RAMP', 'STEPS')),
  court text not null,
  distance_km int not null,
  only_without_pupils boolean not null,
  valid_from date not null,
  valid_to date,
  demonstration boolean not null,
  confirmed boolean not null,
  source text not null
);
comment on column mobile_trials.venue.only_without_pupils is 'A school: only when no pupil is there.';

create table mobile_trials.legal_basis (
  code text primary key,
  about text not null check (about in ('MOBILE_TRIAL', 'RECORDING')),
  basis text not null,
  message text not null,
  message_en text not null,
  quota boolean not null,
  allows text,
  ground text not null check (ground in ('LAW', 'OUR_CHOICE')),
  valid_from date not null,
  valid_to date,
  confirmed boolean not null,
  source text not null
);
comment on column mobile_trials.legal_basis.allows is 'Ways of recording the trial, between bars; that those who attend stream it is none.';

create table mobile_trials.checklist (
  kind text not null,
  owner text not null,
  days_before int not null check (days_before >= 0),
  position int not null,
  message text not null,
  message_en text not null,
  ground text not null check (ground in ('LAW', 'OUR_CHOICE')),
  basis text not null,
  valid_from date not null,
  valid_to date,
  confirmed boolean not null,
  source text not null,
  primary key (kind, valid_from)
);

create table mobile_trials.population (
  unit_code text not null,
  inhabitants int not null check (inhabitants >= 0),
  as_of date not null,
  valid_from date not null,
  valid_to date,
  demonstration boolean not null,
  confirmed boolean not null,
  source text not null,
  primary key (unit_code, valid_from)
);

create table mobile_trials.outreach_share (
  attribute text not null check (attribute in ('AGE_BAND', 'SEX', 'TIME', 'OFFENCE', 'METHOD', 'RELATION')),
  value text not null,
  parts_per_million int not null check (parts_per_million between 1 and 1000000),
  wider text,
  position int not null,
  message text not null,
  message_en text not null,
  valid_from date not null,
  valid_to date,
  demonstration boolean not null,
  confirmed boolean not null,
  source text not null,
  primary key (attribute, value, valid_from)
);
comment on column mobile_trials.outreach_share.wider is 'The next coarser wording of the attribute; none: it is left out.';

create table mobile_trials.sentence_band (
  band text primary key,
  months_from int,
  months_to int,
  life boolean not null,
  position int not null,
  message text not null,
  message_en text not null,
  valid_from date not null,
  valid_to date,
  confirmed boolean not null,
  source text not null
);

grant select on mobile_trials.venue, mobile_trials.legal_basis, mobile_trials.checklist, mobile_trials.population, mobile_trials.outreach_share,
  mobile_trials.sentence_band to lt_mobile_trials, lt_reader, lt_reader_low;

insert into mobile_trials.reference values ('venue', false), ('legal_basis', false), ('checklist', false), ('population', false), ('outreach_share', false),
  ('sentence_band', false);
