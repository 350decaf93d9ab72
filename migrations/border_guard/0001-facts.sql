-- What the border guard reports. Every table holds versions of facts: a row is written once and only ever ended.
create schema if not exists border_guard;

create table border_guard.interception (
  like matter.fact_template including all,
  place_id int,
  direction text check (direction in ('OUTBOUND', 'INBOUND')),
  persons_stopped int,
  victims_found int,
  course text,
  informant_name text,
  informant_phone text,
  origin_place_id int,
  destination_country text,
  border_gate text,
  border_gate_coarse text,
  detained jsonb not null default '[]',
  detained_identities jsonb not null default '[]'
);
comment on column border_guard.interception.detained_identities is 'Names and years of birth, apart from what else is known of the detained, so that a question that may not see them does not touch them.';
select matter.adopt_fact_table('border_guard', 'interception');

create table border_guard.border_case (
  like matter.fact_template including all,
  place_id int,
  offences jsonb not null default '[]',
  seriousness text,
  caught_in_the_act boolean
);
select matter.adopt_fact_table('border_guard', 'border_case');

create table border_guard.handover (
  like matter.fact_template including all,
  to_agency text not null,
  to_organisation_id int not null,
  persons_handed_over int,
  contents text
);
select matter.adopt_fact_table('border_guard', 'handover');

create table border_guard.rescued_person (
  like matter.fact_template including all,
  to_organisation_id int not null,
  sex text,
  minor boolean,
  nationality text,
  full_name text,
  date_of_birth matter.partial_date
);
comment on table border_guard.rescued_person is 'What the border guard knows of somebody it freed; the victim of social affairs is a fact of its own.';
select matter.adopt_fact_table('border_guard', 'rescued_person');
