-- What is worked out from the facts, and what people decide about a matter.
create table matter.standing (
  matter_id uuid not null,
  organisation_id int not null references matter.organisation (id),
  agency text not null,
  relation smallint not null check (relation in (2, 3, 4)),
  since matter.partial_date,
  until matter.partial_date,
  primary key (matter_id, organisation_id)
);
comment on table matter.standing is 'Who takes part (4), supervises (3) or took part until an acknowledged transfer (2).';
create index standing_organisation on matter.standing (organisation_id, matter_id);

create table matter.handler (
  matter_id uuid not null references matter.matter (id),
  organisation_id int not null references matter.organisation (id),
  subject text not null,
  since timestamptz not null,
  until timestamptz check (until >= since),
  primary key (matter_id, organisation_id, subject, since)
);
comment on table matter.handler is 'The persons whom an organisation''s supervisor assigned to the matter; a court: the panel and its clerk.';
create unique index handler_once on matter.handler (matter_id, organisation_id, subject) where until is null;

create table matter.warning (
  matter_id uuid not null,
  kind text not null references matter.warning_kind (kind),
  message text not null,
  message_en text not null,
  subject text not null
);
comment on table matter.warning is 'Gaps and contradictions between agencies. subject: the document it is about, for programs.';
create index warning_matter on matter.warning (matter_id, kind);

create table matter.clock (
  matter_id uuid not null,
  rule text not null,
  variant text not null,
  subject text not null,
  starts_on matter.partial_date not null,
  met_on matter.partial_date,
  suspended_on matter.partial_date,
  replaced_on matter.partial_date,
  extended_to matter.partial_date,
  seriousness text
);
comment on table matter.clock is 'Clocks that began. When they end is worked out from the law when they are read; from a date without its day nothing is counted.';
comment on column matter.clock.replaced_on is 'A return, a resumption or an extension started a clock of its own.';
create index clock_matter on matter.clock (matter_id, starts_on);

create table matter.accused_state (
  matter_id uuid not null,
  charge_key text not null,
  status text not null check (status in ('CHARGED', 'APPROVED', 'WANTED', 'SUSPENDED', 'DISCONTINUED', 'CANCELLED')),
  approved_on matter.partial_date,
  primary key (matter_id, charge_key)
);
comment on table matter.accused_state is 'State of each charge over police and procuracy: a charge counts from its approval (BLTTHS art. 179).';
create index accused_state_charge on matter.accused_state (charge_key);

create table matter.handover_state (
  matter_id uuid not null,
  handover_key text not null,
  acknowledged_on matter.partial_date not null,
  primary key (matter_id, handover_key)
);

create table matter.link (
  from_matter uuid not null references matter.matter (id),
  to_matter uuid not null references matter.matter (id),
  kind text not null check (kind in ('SPLIT', 'JOINED')),
  fact_id uuid not null,
  primary key (from_matter, to_matter, kind, fact_id)
);
comment on table matter.link is 'Cases joined or split by decision (BLTTHS art. 170): matters of their own, linked.';
create index link_to on matter.link (to_matter);

create table matter.joining (
  absorbed uuid not null references matter.matter (id),
  survivor uuid not null references matter.matter (id),
  at timestamptz not null default clock_timestamp(),
  undone_at timestamptz,
  reason text
);
comment on table matter.joining is 'Matters that turned out to be one. Undone with a reason; what was undone does not join again by itself.';
create index joining_absorbed on matter.joining (absorbed);
create index joining_survivor on matter.joining (survivor);

create table matter.acceptance (
  matter_id uuid not null references matter.matter (id),
  document_key text not null,
  by_organisation int not null references matter.organisation (id),
  at timestamptz not null,
  primary key (matter_id, document_key)
);
comment on table matter.acceptance is 'The leading body lets a document''s fact into the matter; takes effect when such a fact waits.';
create index acceptance_document on matter.acceptance (document_key);
