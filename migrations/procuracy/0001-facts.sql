-- What the procuracy reports. Every table holds versions of facts: a row is written once and only ever ended.
create schema if not exists procuracy;

create table procuracy.charge_decision (
  like matter.fact_template including all,
  kind text not null check (kind in ('APPROVE', 'CANCEL')),
  charge_key text not null
);
comment on table procuracy.charge_decision is 'Approval or cancellation of a charge (BLTTHS art. 179): a fact beside the charge itself.';
select matter.adopt_fact_table('procuracy', 'charge_decision');

create table procuracy.prosecution (like matter.fact_template including all);
comment on table procuracy.prosecution is 'Receipt of the file; what the procuracy then decides belongs to the matter.';
select matter.adopt_fact_table('procuracy', 'prosecution');

create table procuracy.prosecution_decision (
  like matter.fact_template including all,
  kind text not null check (kind in ('PROSECUTE', 'SUSPEND', 'RESUME', 'DISCONTINUE', 'EXTEND', 'CANCEL')),
  charge_key text,
  until matter.partial_date
);
comment on column procuracy.prosecution_decision.charge_key is 'The one accused that it is about; null: the whole case.';
select matter.adopt_fact_table('procuracy', 'prosecution_decision');

create table procuracy.file_return (
  like matter.fact_template including all,
  round int check (round >= 1),
  reason text,
  returned_to_id int
);
comment on table procuracy.file_return is 'Returns for supplementary investigation (BLTTHS art. 245), counted by round.';
select matter.adopt_fact_table('procuracy', 'file_return');

create table procuracy.indictment (
  like matter.fact_template including all,
  court_id int,
  offences jsonb not null
);
comment on column procuracy.indictment.court_id is 'The court that it names; another court that registers the case gains nothing by it.';
select matter.adopt_fact_table('procuracy', 'indictment');

create table procuracy.protest (
  like matter.fact_template including all,
  level text check (level in ('SAME', 'SUPERIOR'))
);
select matter.adopt_fact_table('procuracy', 'protest');
