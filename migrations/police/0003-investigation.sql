-- The case, from its initiation to the conclusion of the investigation.
create table police.criminal_case (
  like matter.fact_template including all,
  initiated_by_id int,
  taken_over_number text,
  taken_over_key text,
  place_id int,
  offences jsonb not null default '[]',
  seriousness text check (seriousness in ('LESS_SERIOUS', 'SERIOUS', 'VERY_SERIOUS', 'ESPECIALLY_SERIOUS')),
  model_case boolean,
  initiator_id int not null generated always as (coalesce(initiated_by_id, organisation_id)) stored
);
comment on column police.criminal_case.initiated_by_id is 'Where another body initiated the case before it was taken over; null: the body that reports.';
select matter.adopt_fact_table('police', 'criminal_case');

create table police.investigation_decision (
  like matter.fact_template including all,
  kind text not null check (kind in ('SUSPEND', 'RESUME', 'DISCONTINUE', 'EXTEND', 'WANTED', 'FOUND', 'JOIN_CASES', 'SPLIT_CASE', 'TRANSFER')),
  charge_key text,
  until matter.partial_date,
  recipient_id int,
  other_matter_code text,
  reason text
);
comment on column police.investigation_decision.charge_key is 'The charge of the accused that it is about; null: the whole case.';
select matter.adopt_fact_table('police', 'investigation_decision');

create table police.conclusion (
  like matter.fact_template including all,
  proposal text check (proposal in ('PROSECUTE', 'DISCONTINUE')),
  text text,
  procuracy_id int
);
select matter.adopt_fact_table('police', 'conclusion');
