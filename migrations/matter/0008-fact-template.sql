-- The columns of every agency's fact table: `create table police.crime_tip (like matter.fact_template including all, …)`.
create table matter.fact_template (
  row_id uuid primary key,
  id uuid not null,
  version int not null check (version >= 1),
  matter_id uuid not null,
  home_matter_id uuid not null,
  organisation_id int not null,
  source_key text not null,
  document_number text,
  document_key text,
  occurred_on matter.partial_date,
  recorded_from timestamptz not null,
  recorded_to timestamptz,
  recorded_by text not null,
  correction_reason text,
  withdrawal_reason text,
  content_digest text not null,
  published boolean not null default false
);
comment on table matter.fact_template is 'Holds no rows. One row of a fact table is one version of a fact: written once, ended by recorded_to, never overwritten.';
comment on column matter.fact_template.source_key is 'What makes a repeated report the same one: the key of its document, or the sender''s own id.';
