-- What the agencies reported, as far as the matter needs it: codes, ids and dates, never text of or about people.
create table matter.event (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null,
  home_matter_id uuid not null,
  agency text not null,
  organisation_id int not null references matter.organisation (id),
  kind text not null,
  change text not null check (change in ('REPORTED', 'CORRECTED', 'WITHDRAWN')),
  current boolean not null,
  published boolean not null default false,
  fact_id uuid not null,
  version int not null,
  occurred_on matter.partial_date,
  earliest date generated always as (matter.earliest(occurred_on)) stored,
  -- Of a published case too few days are known to put its steps in order: each had happened by the day on which it was recorded.
  latest date generated always as (
  coalesce(matter.latest(occurred_on), (recorded_at at time zone 'Asia/Ho_Chi_Minh')::date)
) stored,
  recorded_at timestamptz not null,
  document_number text,
  document_key text,
  summary text not null,
  summary_en text not null,
  details jsonb not null default '{}'
);
comment on table matter.event is 'Outbox and timeline: every change of a fact, committed with the fact. current: says what holds now; withdrawn and corrected versions are not.';
comment on column matter.event.home_matter_id is 'Where it was reported. Never changes, so that a joining can be undone.';
comment on column matter.event.details is 'Codes, keys and dates that the projection reads; never a name or a text.';
create index event_matter on matter.event (matter_id, occurred_on, id);
create index event_fact on matter.event (fact_id);

create table matter.document (
  fact_id uuid not null primary key,
  matter_id uuid not null,
  home_matter_id uuid not null,
  issuer_id int not null references matter.organisation (id),
  type text not null,
  year int not null,
  number text not null,
  document_key text not null
);
comment on table matter.document is 'Official numbers, only as reported by their issuer: a number belongs to the matter where its issuer reported it.';
create index document_key on matter.document (document_key);
create index document_number on matter.document (number, type);
create index document_matter on matter.document (matter_id);

create table matter.quote (
  fact_id uuid not null,
  matter_id uuid not null,
  home_matter_id uuid not null,
  organisation_id int not null,
  issuer_id int,
  type text,
  year int,
  number text,
  document_key text,
  code text,
  matter_ref uuid,
  target boolean not null default false
);
comment on table matter.quote is 'What a fact refers to: a document, a code or a matter. Only a quote that names the issuer joins.';
comment on column matter.quote.target is 'The matter that the fact was reported for.';
create index quote_fact on matter.quote (fact_id);
create index quote_matter on matter.quote (matter_id);
create index quote_document on matter.quote (document_key) where document_key is not null;
create index quote_code on matter.quote (code) where code is not null;
create index quote_ref on matter.quote (matter_ref) where matter_ref is not null;

create table matter.naming (
  fact_id uuid not null,
  matter_id uuid not null,
  home_matter_id uuid not null,
  reporter_id int not null references matter.organisation (id),
  organisation_id int not null references matter.organisation (id),
  primary key (fact_id, organisation_id)
);
comment on table matter.naming is 'Whom a fact names as recipient: of a referral, a hand-over, a file, an indictment.';
create index naming_matter on matter.naming (matter_id);

create table matter.fact_table (
  schema_name name not null,
  table_name name not null,
  primary key (schema_name, table_name)
);
comment on table matter.fact_table is 'The agencies'' fact tables, entered by their migrations: their rows move when matters are joined or separated.';
