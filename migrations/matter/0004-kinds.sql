-- What each kind of event means to the matter. The kinds themselves are declared by the slices; this says what follows from them.
create table matter.event_kind (
  kind text primary key,
  agency text not null,
  summary text not null,
  summary_en text not null
);
comment on table matter.event_kind is 'Kinds of events and their sentences, written at start from what the slices declare. A kind that is not here is refused.';

create table matter.kind_effect (
  kind text primary key,
  change_class smallint not null check (change_class between 1 and 3),
  lead_tier smallint not null default 0,
  place_rank smallint not null default 9
);
comment on column matter.kind_effect.change_class is 'Who sees that something changed: 1 whoever sees the status, 2 the case, 3 the victims'' status.';
comment on column matter.kind_effect.lead_tier is '2 and more take the file over: the latest of them leads, of one day the highest; 1 opens a verification; 0 leads only when there is nothing else.';
comment on column matter.kind_effect.place_rank is 'Whose place is the place of the matter: the lowest first.';

insert into matter.kind_effect (kind, change_class, lead_tier, place_rank) values
  ('TIP_RECEIVED', 1, 1, 2), ('TIP_RESOLVED', 1, 0, 9), ('TIP_EXTENDED', 2, 0, 9), ('TIP_RESUMED', 1, 0, 9),
  ('CASE_INITIATED', 1, 3, 1), ('ACCUSED_CHARGED', 2, 0, 9), ('INVESTIGATION_SUSPENDED', 2, 0, 9), ('INVESTIGATION_RESUMED', 2, 3, 9),
  ('INVESTIGATION_DISCONTINUED', 2, 0, 9), ('INVESTIGATION_EXTENDED', 2, 0, 9), ('ACCUSED_WANTED', 2, 0, 9), ('ACCUSED_FOUND', 2, 0, 9),
  ('CASES_JOINED', 2, 0, 9), ('CASE_SPLIT', 2, 0, 9), ('CASE_TRANSFERRED', 2, 0, 9), ('INVESTIGATION_CONCLUDED', 2, 0, 9),
  ('RESCUE_MADE', 3, 1, 6), ('HANDOVER_ACKNOWLEDGED', 1, 4, 9), ('VICTIM_REFERRED', 3, 0, 9),
  ('INTERCEPTION_MADE', 1, 1, 5), ('BORDER_CASE_INITIATED', 1, 2, 4), ('MATTER_HANDED_OVER', 1, 0, 9), ('RESCUED_PERSON_REFERRED', 3, 0, 9),
  ('VICTIM_RECEIVED', 3, 0, 7), ('VICTIM_IDENTIFIED', 3, 0, 9), ('SUPPORT_PROVIDED', 3, 0, 9), ('SHELTER_PROVIDED', 3, 0, 9), ('VICTIM_RETURNED', 3, 0, 9),
  ('CHARGE_APPROVED', 2, 0, 9), ('CHARGE_CANCELLED', 2, 0, 9), ('FILE_RECEIVED', 1, 5, 9), ('PROSECUTION_DECIDED', 1, 0, 9),
  ('FILE_RETURNED', 2, 0, 9), ('INDICTMENT_ISSUED', 1, 0, 8), ('JUDGMENT_PROTESTED', 1, 0, 9),
  ('CASE_REGISTERED', 1, 6, 3), ('TRIAL_DECIDED', 1, 0, 9), ('COURT_FILE_RETURNED', 2, 0, 9), ('HEARING_SCHEDULED', 1, 0, 9),
  ('HEARING_HELD', 1, 0, 8), ('HEARING_POSTPONED', 1, 0, 9), ('JUDGMENT_PRONOUNCED', 1, 0, 8), ('JUDGMENT_APPEALED', 1, 0, 9),
  ('APPEAL_DECIDED', 1, 0, 9), ('JUDGMENT_IN_FORCE', 1, 0, 9), ('MOBILE_TRIAL_ANNOUNCED', 1, 0, 9), ('MOBILE_TRIAL_HELD', 1, 0, 9),
  ('MOBILE_TRIAL_CANCELLED', 1, 0, 9);

create table matter.stage (
  stage text primary key,
  gate smallint not null check (gate between 0 and 2),
  case_status text
);
comment on table matter.stage is 'The finer steps of a matter (DOMAIN 1.1). gate: 0 open; 1 needs an indictment and its registration by the court it names; 2 needs the judgment in force.';
insert into matter.stage values
  ('TIP_RECEIVED', 0, null), ('TIP_SUSPENDED', 0, null), ('NOT_INITIATED', 0, null),
  ('INVESTIGATION', 0, 'INVESTIGATING'), ('INVESTIGATION_SUSPENDED', 0, 'SUSPENDED'), ('DISCONTINUED', 0, 'DISCONTINUED'),
  ('CONCLUDED', 0, 'CONCLUDED'), ('PROSECUTION', 0, 'CONCLUDED'), ('PROSECUTION_SUSPENDED', 0, 'SUSPENDED'), ('FILE_RETURNED', 0, 'INVESTIGATING'),
  ('INDICTED', 1, 'INDICTED'), ('TRIAL_PREPARATION', 1, 'INDICTED'), ('TRIAL_SUSPENDED', 1, 'SUSPENDED'), ('TRIAL_DISCONTINUED', 1, 'DISCONTINUED'),
  ('TRIED', 1, 'TRIED'), ('APPEALED', 1, 'TRIED'), ('APPEAL_DECIDED', 1, 'TRIED'), ('QUASHED', 0, 'INVESTIGATING'), ('IN_FORCE', 2, 'IN_FORCE');

create table matter.stage_rule (
  kind text not null,
  field text,
  pattern text,
  stage text not null references matter.stage (stage),
  rank smallint not null,
  lowers boolean not null default false
);
comment on table matter.stage_rule is 'Which event brings which stage. field and pattern: only where the detail matches; an empty pattern: only where the detail is absent. A decision about one accused brings none. lowers: takes the matter back to the investigation.';
comment on column matter.stage_rule.rank is 'Order among steps of one day; a step that lowers comes after all others of its day.';
insert into matter.stage_rule (kind, field, pattern, stage, rank, lowers) values
  ('INTERCEPTION_MADE', null, null, 'TIP_RECEIVED', 8, false),
  ('TIP_RECEIVED', null, null, 'TIP_RECEIVED', 10, false),
  ('TIP_RESOLVED', 'outcome', '^SUSPEND', 'TIP_SUSPENDED', 12, false),
  ('TIP_RESUMED', null, null, 'TIP_RECEIVED', 14, false),
  ('TIP_RESOLVED', 'outcome', '^NOT_INITIATE', 'NOT_INITIATED', 16, false),
  ('CASE_INITIATED', null, null, 'INVESTIGATION', 20, false),
  ('BORDER_CASE_INITIATED', null, null, 'INVESTIGATION', 20, false),
  ('INVESTIGATION_SUSPENDED', null, null, 'INVESTIGATION_SUSPENDED', 22, false),
  ('INVESTIGATION_RESUMED', null, null, 'INVESTIGATION', 24, false),
  ('INVESTIGATION_CONCLUDED', null, null, 'CONCLUDED', 26, false),
  ('INVESTIGATION_DISCONTINUED', null, null, 'DISCONTINUED', 28, false),
  ('FILE_RECEIVED', null, null, 'PROSECUTION', 40, false),
  ('PROSECUTION_DECIDED', 'decision', '^(PROSECUTE|RESUME)', 'PROSECUTION', 41, false),
  ('PROSECUTION_DECIDED', 'decision', '^SUSPEND', 'PROSECUTION_SUSPENDED', 42, false),
  ('PROSECUTION_DECIDED', 'decision', '^DISCONTINUE', 'DISCONTINUED', 44, false),
  ('INDICTMENT_ISSUED', null, null, 'PROSECUTION', 46, false),
  ('CASE_REGISTERED', 'instance', '^(?!APPEAL)', 'TRIAL_PREPARATION', 52, false),
  ('CASE_REGISTERED', 'instance', '', 'TRIAL_PREPARATION', 52, false),
  ('TRIAL_DECIDED', 'decision', '^(TRY|RESUME|EXTEND)', 'TRIAL_PREPARATION', 54, false),
  ('TRIAL_DECIDED', 'decision', '^SUSPEND', 'TRIAL_SUSPENDED', 55, false),
  ('TRIAL_DECIDED', 'decision', '^DISCONTINUE', 'TRIAL_DISCONTINUED', 57, false),
  ('FILE_RETURNED', null, null, 'FILE_RETURNED', 60, true),
  ('COURT_FILE_RETURNED', null, null, 'FILE_RETURNED', 60, true),
  ('TRIAL_DECIDED', 'decision', '^RETURN', 'FILE_RETURNED', 60, true),
  ('PROSECUTION_DECIDED', 'decision', '^CANCEL', 'INVESTIGATION', 61, true),
  ('JUDGMENT_PRONOUNCED', 'instance', '^(?!APPEAL)', 'TRIED', 64, false),
  ('JUDGMENT_PRONOUNCED', 'instance', '', 'TRIED', 64, false),
  ('JUDGMENT_APPEALED', null, null, 'APPEALED', 66, false),
  ('JUDGMENT_PROTESTED', null, null, 'APPEALED', 66, false),
  ('CASE_REGISTERED', 'instance', '^APPEAL', 'APPEALED', 67, false),
  ('JUDGMENT_PRONOUNCED', 'instance', '^APPEAL', 'APPEAL_DECIDED', 68, false),
  ('APPEAL_DECIDED', 'outcome', '^(?!QUASH)', 'APPEAL_DECIDED', 68, false),
  ('APPEAL_DECIDED', 'outcome', '', 'APPEAL_DECIDED', 68, false),
  ('APPEAL_DECIDED', 'outcome', '^QUASHED_RE', 'QUASHED', 70, true),
  ('APPEAL_DECIDED', 'outcome', '^QUASHED_DISCONTINUED', 'DISCONTINUED', 71, true),
  ('JUDGMENT_IN_FORCE', null, null, 'IN_FORCE', 72, false);

-- Whether a rule that looks at a detail applies.
create function matter.applies(details jsonb, field text, pattern text) returns boolean language sql immutable parallel safe as $$
  select case when field is null then true when pattern = '' then details ->> field is null else coalesce(details ->> field ~ pattern, false) end
$$;

-- Whether an event is about one accused only and leaves the case where it is.
create function matter.is_about_one(kind text, details jsonb) returns boolean language sql immutable parallel safe as $$
  select details ->> 'chargeKey' is not null
    and kind in ('INVESTIGATION_SUSPENDED', 'INVESTIGATION_RESUMED', 'INVESTIGATION_DISCONTINUED', 'PROSECUTION_DECIDED', 'TRIAL_DECIDED')
$$;

-- The key of the charge that an event is about; the charge itself carries it as the key of its own source.
create function matter.charge_key(kind text, details jsonb) returns text language sql immutable parallel safe as $$
  select coalesce(details ->> 'chargeKey', case when kind = 'ACCUSED_CHARGED' then details ->> 'sourceKey' end)
$$;
