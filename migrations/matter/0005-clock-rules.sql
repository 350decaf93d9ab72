-- Which events start, meet and suspend the clocks of a matter. How long a clock runs is law (deadline_rule) and is worked out when it is read.
create table matter.clock_rule (
  rule text not null check (rule in ('TIP_DECIDE', 'INVESTIGATE', 'PROSECUTE', 'TRIAL_PREPARATION')),
  role text not null check (role in ('STARTS', 'MEETS', 'SUSPENDS')),
  kind text not null,
  variant text,
  field text,
  pattern text
);
comment on table matter.clock_rule is 'BLTTHS arts. 147, 172, 174, 240, 277. A return, a resumption or an extension starts a clock of its own and never overwrites the old one.';

insert into matter.clock_rule (rule, role, kind, variant, field, pattern) values
  ('TIP_DECIDE', 'STARTS', 'TIP_RECEIVED', 'BASE', null, null),
  ('TIP_DECIDE', 'STARTS', 'TIP_EXTENDED', 'EXTENDED', null, null),
  ('TIP_DECIDE', 'STARTS', 'TIP_RESUMED', 'RESUMED', null, null),
  ('TIP_DECIDE', 'SUSPENDS', 'TIP_RESOLVED', null, 'outcome', 'SUSPEND'),
  ('TIP_DECIDE', 'MEETS', 'TIP_RESOLVED', null, 'outcome', '^(?!.*SUSPEND)'),
  ('TIP_DECIDE', 'MEETS', 'CASE_INITIATED', null, null, null),
  ('INVESTIGATE', 'STARTS', 'CASE_INITIATED', 'BASE', null, null),
  ('INVESTIGATE', 'STARTS', 'BORDER_CASE_INITIATED', 'BASE', null, null),
  ('INVESTIGATE', 'STARTS', 'INVESTIGATION_EXTENDED', 'EXTENDED', null, null),
  ('INVESTIGATE', 'STARTS', 'INVESTIGATION_RESUMED', 'RESUMED', null, null),
  ('INVESTIGATE', 'STARTS', 'FILE_RETURNED', 'SUPPLEMENTARY', null, null),
  ('INVESTIGATE', 'STARTS', 'COURT_FILE_RETURNED', 'COURT_RETURN', null, null),
  ('INVESTIGATE', 'STARTS', 'APPEAL_DECIDED', 'REINVESTIGATION', 'outcome', '^QUASHED_REINVESTIGATION'),
  ('INVESTIGATE', 'SUSPENDS', 'INVESTIGATION_SUSPENDED', null, null, null),
  ('INVESTIGATE', 'MEETS', 'INVESTIGATION_CONCLUDED', null, null, null),
  ('INVESTIGATE', 'MEETS', 'INVESTIGATION_DISCONTINUED', null, null, null),
  ('PROSECUTE', 'STARTS', 'FILE_RECEIVED', 'BASE', null, null),
  ('PROSECUTE', 'STARTS', 'PROSECUTION_DECIDED', 'EXTENDED', 'decision', '^EXTEND'),
  ('PROSECUTE', 'STARTS', 'PROSECUTION_DECIDED', 'RESUMED', 'decision', '^RESUME'),
  ('PROSECUTE', 'SUSPENDS', 'PROSECUTION_DECIDED', null, 'decision', '^SUSPEND'),
  ('PROSECUTE', 'MEETS', 'PROSECUTION_DECIDED', null, 'decision', '^(PROSECUTE|DISCONTINUE)'),
  ('PROSECUTE', 'MEETS', 'INDICTMENT_ISSUED', null, null, null),
  ('PROSECUTE', 'MEETS', 'FILE_RETURNED', null, null, null),
  ('TRIAL_PREPARATION', 'STARTS', 'CASE_REGISTERED', 'BASE', 'instance', '^(?!APPEAL)'),
  ('TRIAL_PREPARATION', 'STARTS', 'CASE_REGISTERED', 'BASE', 'instance', ''),
  ('TRIAL_PREPARATION', 'STARTS', 'TRIAL_DECIDED', 'EXTENDED', 'decision', '^EXTEND'),
  ('TRIAL_PREPARATION', 'STARTS', 'TRIAL_DECIDED', 'RESUMED', 'decision', '^RESUME'),
  ('TRIAL_PREPARATION', 'SUSPENDS', 'TRIAL_DECIDED', null, 'decision', '^SUSPEND'),
  ('TRIAL_PREPARATION', 'MEETS', 'TRIAL_DECIDED', null, 'decision', '^(TRY|RETURN|DISCONTINUE)'),
  ('TRIAL_PREPARATION', 'MEETS', 'COURT_FILE_RETURNED', null, null, null),
  ('TRIAL_PREPARATION', 'MEETS', 'HEARING_HELD', null, null, null),
  ('TRIAL_PREPARATION', 'MEETS', 'JUDGMENT_PRONOUNCED', null, null, null);
