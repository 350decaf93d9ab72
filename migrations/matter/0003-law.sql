-- Figures of the law as dated rows: no figure of the law sits in code.
create table matter.deadline_rule (
  rule text not null,
  variant text not null default 'BASE',
  seriousness text check (seriousness in ('LESS_SERIOUS', 'SERIOUS', 'VERY_SERIOUS', 'ESPECIALLY_SERIOUS')),
  amount int not null check (amount > 0),
  unit text not null check (unit in ('DAYS', 'MONTHS')),
  count text not null check (count in ('EXCLUSIVE', 'INCLUSIVE')),
  basis text not null,
  message text not null,
  message_en text not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  confirmed boolean not null,
  source text not null,
  unique nulls not distinct (rule, variant, seriousness, valid_from)
);
comment on table matter.deadline_rule is 'How long a step may take. confirmed speaks of the figure; the way of counting is a proposal (DOMAIN 1.12).';
comment on column matter.deadline_rule.variant is 'BASE, or what made the clock start anew: RESUMED, SUPPLEMENTARY (returned by the procuracy), COURT_RETURN, AFTER_RETURN.';
comment on column matter.deadline_rule.seriousness is 'Null: the same for every class.';

create table matter.penalty_frame (
  code_version text not null,
  article text not null,
  clause text not null,
  min_months int check (min_months >= 0),
  max_months int check (max_months >= min_months),
  life boolean not null,
  seriousness text not null check (seriousness in ('LESS_SERIOUS', 'SERIOUS', 'VERY_SERIOUS', 'ESPECIALLY_SERIOUS')),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  confirmed boolean not null,
  source text not null,
  primary key (code_version, article, clause, valid_from)
);
comment on table matter.penalty_frame is 'Penal Code: the class of an offence follows the top of the frame (art. 9), never the sentence given.';

create table matter.offence (
  code_version text not null,
  article text not null,
  name text not null,
  name_en text not null,
  trafficking boolean not null,
  child_victim boolean not null,
  border_guard boolean not null,
  confirmed boolean not null,
  source text not null,
  primary key (code_version, article)
);
comment on column matter.offence.trafficking is 'Counted by the official statistics on trafficking (arts. 150, 151).';
comment on column matter.offence.child_victim is 'The victim is under 16 by the offence itself.';
comment on column matter.offence.border_guard is 'On the list of offences that the Border Guard may begin with (BLTTHS art. 164); art. 154 is not.';

create table matter.trial_ban (
  rule text not null,
  flag text not null,
  effect text not null check (effect in ('NO_MOBILE_TRIAL', 'CLOSED_TRIAL')),
  basis text not null,
  message text not null,
  message_en text not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  confirmed boolean not null,
  source text not null,
  primary key (rule, flag, valid_from)
);
comment on table matter.trial_ban is 'What closes a trial or keeps it from being held as a mobile trial (DOMAIN 4.2). flag: the derived flag it looks at; UNKNOWN counts as yes.';

create table matter.day_off (
  day date primary key,
  reason text not null,
  demonstration boolean not null
);
comment on table matter.day_off is 'Public holidays. Weekends need no row. demonstration: not taken from the yearly announcement.';

create table matter.code_list (
  list text not null,
  code text not null,
  name text not null,
  name_en text not null,
  basis text not null,
  position int not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (list, code, valid_from)
);
comment on table matter.code_list is 'Codes with their words, such as the kinds of support of each victim law.';
