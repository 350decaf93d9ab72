-- What the police report. Every table holds versions of facts: a row is written once and only ever ended.
create schema if not exists police;

create table police.crime_tip (
  like matter.fact_template including all,
  kind text,
  channel text,
  place_id int,
  classification text,
  content text,
  informant_name text,
  informant_phone text
);
select matter.adopt_fact_table('police', 'crime_tip');

create table police.tip_outcome (
  like matter.fact_template including all,
  kind text not null check (kind in ('INITIATE', 'NOT_INITIATE', 'SUSPEND')),
  tip_key text not null
);
select matter.adopt_fact_table('police', 'tip_outcome');
