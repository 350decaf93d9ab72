-- The matter: what the agencies' facts share. Every column but id and created_at is worked out from the facts by matter.refresh.
create table matter.matter (
  id uuid primary key default gen_random_uuid(),
  code text not null unique,
  title text not null default '',
  stage text not null default 'TIP_RECEIVED',
  opened_on matter.partial_date,
  place_id int references matter.unit (id),
  areas int[] not null default '{}',
  areas_coarse int[] not null default '{}',
  investigation_from date,
  indicted_from date,
  in_force_from date,
  has_victim boolean not null default false,
  waiting boolean not null default false,
  case_status text,
  seriousness text,
  offences text[] not null default '{}',
  trial_mode text,
  agencies text[] not null default '{}',
  organisations int[] not null default '{}',
  lead_organisation_id int references matter.organisation (id),
  search_text text not null default '',
  search_text_coarse text not null default '',
  accused_minor text not null default 'UNKNOWN' check (accused_minor in ('YES', 'NO', 'UNKNOWN')),
  victim_minor text not null default 'UNKNOWN' check (victim_minor in ('YES', 'NO', 'UNKNOWN')),
  victim_minor_by_year text not null default 'UNKNOWN' check (victim_minor_by_year in ('YES', 'NO', 'UNKNOWN')),
  witness_minor text not null default 'UNKNOWN' check (witness_minor in ('YES', 'NO', 'UNKNOWN')),
  changed_status timestamptz,
  changed_case timestamptz,
  changed_victim timestamptz,
  joined_into uuid references matter.matter (id),
  created_at timestamptz not null default clock_timestamp()
);
comment on table matter.matter is 'A matter from the first tip to the end. A row with joined_into holds nothing any more: it only tells where its id leads.';
comment on column matter.matter.title is 'Made from codes: names the district of 2019 or the province, never an offence, a commune or a person.';
comment on column matter.matter.opened_on is 'Day of the earliest fact whose day is known; null where no source names one.';
comment on column matter.matter.investigation_from is 'From this day on permissions count the stage as INVESTIGATION; kept as a date and compared with the clock when reading.';
comment on column matter.matter.indicted_from is 'Start of the last unbroken stretch with an indictment and its registration by the court it names; null when a return, a quashing or a cancellation lowered it since.';
comment on column matter.matter.in_force_from is 'Judgment in legal force; null while not indicted.';
comment on column matter.matter.victim_minor is 'At the time of the offence; UNKNOWN counts as a minor. Law 53/2024 art. 2, TT 02/2018/TT-TANDTC.';
comment on column matter.matter.victim_minor_by_year is 'By the year of birth only: for callers who may not know more.';
comment on column matter.matter.changed_status is 'Last change among what shows the status; changed_case adds what shows the case, changed_victim everything.';
comment on column matter.matter.waiting is 'Holds facts for a matter that their reporter may not enter: only the owner sees it.';
comment on column matter.matter.created_at is 'When the hub first heard of it; of two matters that become one the earlier remains.';

create index matter_opened on matter.matter (opened_on desc, id);
create index matter_changed_status on matter.matter (changed_status desc, id);
create index matter_changed_case on matter.matter (changed_case desc, id);
create index matter_changed_victim on matter.matter (changed_victim desc, id);
create index matter_joined_into on matter.matter (joined_into) where joined_into is not null;
create index matter_areas on matter.matter using gin (areas);
create index matter_areas_coarse on matter.matter using gin (areas_coarse);
create index matter_offences on matter.matter using gin (offences);
create index matter_agencies on matter.matter using gin (agencies);
create index matter_organisations on matter.matter using gin (organisations);
create index matter_search on matter.matter using gin (search_text gin_trgm_ops);
create index matter_search_coarse on matter.matter using gin (search_text_coarse gin_trgm_ops);

create table matter.code (
  code text primary key,
  matter_id uuid not null references matter.matter (id),
  home_matter_id uuid not null references matter.matter (id)
);
comment on table matter.code is 'Every code that leads to a matter, those of joined matters too. Drawn, not counted.';
create index code_matter on matter.code (matter_id);
