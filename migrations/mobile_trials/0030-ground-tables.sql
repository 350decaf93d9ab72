-- How candidates are ranked is data: which grounds count, how much, and from what on they have which level. The files are the whole tables.
create table mobile_trials.ground_rule (
  kind text not null check (kind in ('METHOD', 'FREQUENCY', 'MONTHS_SINCE', 'MATERIAL', 'EVIDENCE', 'SERIOUSNESS')),
  position int not null,
  weight int not null check (weight between 0 and 100),
  unit text not null check (unit in ('CODE', 'COUNT', 'MONTHS', 'PERCENT', 'CLASS')),
  name text not null,
  name_en text not null,
  reason text not null,
  reason_en text not null,
  message text not null,
  message_en text not null,
  message_unknown text not null,
  message_unknown_en text not null,
  message_swap text not null,
  message_swap_en text not null,
  message_no_swap text not null,
  message_no_swap_en text not null,
  value_source text not null,
  ground mobile_trials.ground not null,
  source text not null,
  confirmed boolean not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (kind, valid_from)
);
comment on table mobile_trials.ground_rule is 'Grounds on which a matter is worth trying as a mobile trial, with their default weights. Not scored: number of victims and border (in seriousness), the local committee''s wish, cost.';
comment on column mobile_trials.ground_rule.message is 'Braces are filled with value, level, months; those of a swap with name, weight, rival.';

create table mobile_trials.ground_band (
  kind text not null,
  code text,
  at_least numeric,
  below numeric check (below > at_least),
  level int not null check (level between 0 and 4),
  reason text not null,
  reason_en text not null,
  source text not null,
  confirmed boolean not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  check ((code is null) <> (at_least is null)),
  unique nulls not distinct (kind, code, at_least, valid_from)
);
comment on table mobile_trials.ground_band is 'The level of a value: at_least <= value < below, or a code.';

create table mobile_trials.method_level (
  method text not null,
  level int not null check (level between 0 and 4),
  reason text not null,
  reason_en text not null,
  source text not null,
  confirmed boolean not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (method, valid_from)
);
comment on table mobile_trials.method_level is 'How far people could recognise a method of recruitment (codes of RECRUITMENT_METHOD).';

create table mobile_trials.communication_material (
  district text not null,
  commune text not null,
  name text not null,
  material boolean not null,
  source text not null,
  demonstration boolean not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (commune, valid_from)
);
comment on table mobile_trials.communication_material is 'Communes of 2019 with or without material against trafficking. The file names every commune of a district or none; without any the ground is not known.';

create table mobile_trials.offence_frequency (
  month date not null check (extract(day from month) = 1),
  district text not null,
  offence text not null,
  count int check (count >= 0),
  frozen_on date not null,
  source text not null,
  demonstration boolean not null,
  primary key (month, district, offence)
);
comment on table mobile_trials.offence_frequency is 'Monthly figures from elsewhere; each stands in place of what the hub counts for that month, district and offence. count null: suppressed.';

create table mobile_trials.ground_word (
  value text primary key,
  name text not null,
  name_en text not null
);
comment on table mobile_trials.ground_word is 'How values that are codes are said in sentences; methods of recruitment are said as their code list says.';

insert into mobile_trials.reference (name, versioned) values
  ('ground_word', false), ('ground_rule', true), ('ground_band', true), ('method_level', true), ('communication_material', false), ('offence_frequency', false);
grant select on mobile_trials.ground_word, mobile_trials.ground_rule, mobile_trials.ground_band, mobile_trials.method_level, mobile_trials.communication_material,
  mobile_trials.offence_frequency to lt_matter;
