-- Administrative units and organisations are dated data: the same question in 2019 and in 2026 gives different bodies.
create table matter.unit (
  id serial primary key,
  code text not null,
  level smallint not null check (level between 1 and 3),
  level_name text not null check (level_name in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
  name text not null,
  type text not null,
  parent_id int references matter.unit (id),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  coarse_id int references matter.unit (id),
  areas int[] not null default '{}',
  areas_coarse int[] not null default '{}',
  search_text text not null default '',
  search_text_coarse text not null default '',
  unique (code, valid_from)
);
comment on table matter.unit is 'Administrative units of Vietnam, valid_from <= day < valid_to. Key: code and valid_from; a code alone lives on in another unit (82 is Tiền Giang to 30 June 2025, then Đồng Tháp).';
comment on column matter.unit.valid_from is '1900-01-01 means: stood when the list of 2019-12-01 was made, its beginning is not known.';
comment on column matter.unit.coarse_id is 'What an analyst sees instead: the district of 2019, or for a commune of 2025 whose communes of 2019 come from several districts, its province.';
comment on column matter.unit.areas is 'This unit, everything above it, and the same of every era as far as it does not depend on which predecessor or successor is meant.';
create index unit_parent on matter.unit (parent_id);

create table matter.unit_successor (
  unit_id int not null references matter.unit (id),
  successor_id int not null references matter.unit (id),
  share text not null check (share in ('full', 'partial')),
  primary key (unit_id, successor_id)
);
comment on table matter.unit_successor is 'partial: a part of the old unit went there; which part is not known, so no successor may be chosen.';

create table matter.organisation (
  id int primary key,
  code text not null unique,
  agency text not null check (agency in ('POLICE', 'BORDER_GUARD', 'SOCIAL_AFFAIRS', 'PROCURACY', 'COURTS', 'STEERING_COMMITTEE')),
  kind text not null,
  name text not null,
  name_en text not null,
  level text not null check (level in ('NATIONAL', 'PROVINCE', 'DISTRICT', 'REGION', 'COMMUNE', 'POST')),
  parent_id int references matter.organisation (id),
  area_unit_id int references matter.unit (id),
  area_units int[] not null default '{}',
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  home boolean not null default false,
  demonstration boolean not null
);
comment on column matter.organisation.home is 'Of the province that this hub serves.';
comment on table matter.organisation is 'Bodies of the agencies with the days on which they existed. demonstration: the body or its name is not taken from a source.';
comment on column matter.organisation.area_units is 'All units of its area: a regional body has several. Empty for a body of the whole country.';
create index organisation_parent on matter.organisation (parent_id);

create table matter.organisation_successor (
  organisation_id int not null references matter.organisation (id),
  successor_id int not null references matter.organisation (id),
  function text not null,
  valid_from date not null,
  primary key (organisation_id, successor_id, function)
);
comment on table matter.organisation_successor is 'Who took over which function. DOMAIN 7: Decree 02/2025, Resolution 176/2025/QH15, Laws 81, 82 and 86/2025.';

create table matter.organisation_lineage (
  organisation_id int not null references matter.organisation (id),
  predecessor_id int not null references matter.organisation (id),
  since date not null,
  primary key (organisation_id, predecessor_id)
);
comment on table matter.organisation_lineage is 'Closure of the successions, each body itself included: whose place a body takes, and since when.';
create index organisation_lineage_back on matter.organisation_lineage (predecessor_id);

create table matter.supervision (
  body_id int not null references matter.organisation (id),
  procuracy_id int not null references matter.organisation (id),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (body_id, procuracy_id, valid_from)
);
comment on table matter.supervision is 'The procuracy of the same level as a police or border body, over the same area.';

create table matter.agency_role (
  role_name name primary key,
  agency text not null unique
);
comment on table matter.agency_role is 'Which agency a database role speaks for. The session''s role decides, never an argument.';
insert into matter.agency_role values
  ('lt_police', 'POLICE'), ('lt_border_guard', 'BORDER_GUARD'), ('lt_social_affairs', 'SOCIAL_AFFAIRS'),
  ('lt_procuracy', 'PROCURACY'), ('lt_courts', 'COURTS');

create table matter.reference_load (
  name text primary key,
  digest text not null,
  loaded_at timestamptz not null default clock_timestamp()
);
comment on table matter.reference_load is 'Which state of a file of reference data is loaded, so that a start does not load it again.';
