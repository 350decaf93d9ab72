-- What warnings are about, and what agencies tell differently of one thing, side by side: from codes and dates, without a verdict.
create table matter.warning_about (
  kind text not null references matter.warning_kind (kind),
  event_kind text,
  by text not null check (by in ('DOCUMENT', 'INDICTMENT', 'CHARGE', 'VICTIM', 'FIRST', 'BODY', 'CHILD_OFFENCE', 'MOBILE', 'ANY'))
);
comment on table matter.warning_about is 'The facts that a warning speaks of, found by what its subject names.';
insert into matter.warning_about (kind, event_kind, by) values
  ('REGISTERED_WITHOUT_INDICTMENT', 'CASE_REGISTERED', 'DOCUMENT'),
  ('INDICTMENT_NAMES_OTHER_COURT', 'CASE_REGISTERED', 'DOCUMENT'), ('INDICTMENT_NAMES_OTHER_COURT', 'INDICTMENT_ISSUED', 'INDICTMENT'),
  ('REGISTERED_BEFORE_INDICTMENT', 'CASE_REGISTERED', 'DOCUMENT'), ('REGISTERED_BEFORE_INDICTMENT', 'INDICTMENT_ISSUED', 'INDICTMENT'),
  ('CHARGE_NOT_APPROVED', 'ACCUSED_CHARGED', 'CHARGE'), ('APPROVAL_OF_UNKNOWN_CHARGE', 'CHARGE_APPROVED', 'CHARGE'),
  ('HANDOVER_NOT_ACKNOWLEDGED', 'MATTER_HANDED_OVER', 'DOCUMENT'), ('HANDOVER_NOT_ACKNOWLEDGED', 'CASE_TRANSFERRED', 'DOCUMENT'),
  ('BORDER_CASE_NOT_HANDED_OVER', 'BORDER_CASE_INITIATED', 'DOCUMENT'), ('OFFENCE_OUTSIDE_BORDER_GUARD', 'BORDER_CASE_INITIATED', 'DOCUMENT'),
  ('REFERRAL_NOT_ANSWERED', 'VICTIM_REFERRED', 'DOCUMENT'), ('REFERRAL_NOT_ANSWERED', 'RESCUED_PERSON_REFERRED', 'DOCUMENT'),
  ('VICTIMS_WITHOUT_RECEPTION', 'RESCUE_MADE', 'DOCUMENT'), ('VICTIMS_WITHOUT_RECEPTION', 'INTERCEPTION_MADE', 'DOCUMENT'),
  ('IDENTIFICATIONS_CONTRADICT', 'VICTIM_IDENTIFIED', 'VICTIM'),
  ('CONCLUDED_BEFORE_INITIATION', 'INVESTIGATION_CONCLUDED', 'DOCUMENT'), ('CONCLUDED_BEFORE_INITIATION', 'CASE_INITIATED', 'FIRST'),
  ('CONCLUDED_BEFORE_INITIATION', 'BORDER_CASE_INITIATED', 'FIRST'),
  ('FILE_BEFORE_CONCLUSION', 'FILE_RECEIVED', 'DOCUMENT'), ('FILE_BEFORE_CONCLUSION', 'INVESTIGATION_CONCLUDED', 'FIRST'),
  ('ORGANISATION_OF_ANOTHER_TIME', null, 'BODY'),
  ('CHILD_OFFENCE_WITHOUT_CHILD', 'CASE_INITIATED', 'CHILD_OFFENCE'), ('CHILD_OFFENCE_WITHOUT_CHILD', 'BORDER_CASE_INITIATED', 'CHILD_OFFENCE'),
  ('CHILD_OFFENCE_WITHOUT_CHILD', 'ACCUSED_CHARGED', 'CHILD_OFFENCE'), ('CHILD_OFFENCE_WITHOUT_CHILD', 'INDICTMENT_ISSUED', 'CHILD_OFFENCE'),
  ('MOBILE_TRIAL_WITH_MINOR', 'CASE_REGISTERED', 'MOBILE'), ('MOBILE_TRIAL_WITH_MINOR', 'TRIAL_DECIDED', 'MOBILE'),
  ('MOBILE_TRIAL_WITH_MINOR', 'MOBILE_TRIAL_ANNOUNCED', 'ANY'), ('MOBILE_TRIAL_WITH_MINOR', 'MOBILE_TRIAL_HELD', 'ANY');

create table matter.warning_item (
  matter_id uuid not null,
  kind text not null,
  subject text not null,
  event_id uuid not null,
  primary key (matter_id, kind, subject, event_id)
);

create table matter.contradiction_kind (
  kind text primary key,
  aspect text not null check (aspect in ('DAY', 'COURT', 'OUTCOME', 'MODE', 'PERSONS', 'STEP')),
  message text not null,
  message_en text not null
);
comment on column matter.contradiction_kind.aspect is 'What is told differently: the day alone, or with it a court, an outcome, a mode of trial, a number of people, a step.';
insert into matter.contradiction_kind
select kind, case kind when 'INDICTMENT_NAMES_OTHER_COURT' then 'COURT' when 'IDENTIFICATIONS_CONTRADICT' then 'OUTCOME' else 'DAY' end, message, message_en
from matter.warning_kind
where kind in ('INDICTMENT_NAMES_OTHER_COURT', 'REGISTERED_BEFORE_INDICTMENT', 'IDENTIFICATIONS_CONTRADICT', 'CONCLUDED_BEFORE_INITIATION', 'FILE_BEFORE_CONCLUSION');
insert into matter.contradiction_kind values
  ('RECEIVED_BEFORE_HANDOVER', 'DAY', 'Bên nhận ghi ngày tiếp nhận sớm hơn ngày bàn giao mà bên giao ghi.', 'The recipient tells an earlier day than the one on which the sender handed over.'),
  ('RECEIVED_BEFORE_REFERRAL', 'DAY', 'Cơ quan hỗ trợ ghi ngày tiếp nhận sớm hơn ngày chuyển tuyến.', 'The support agency received the person before the day of the referral.'),
  ('PERSONS_RECEIVED_DIFFER', 'PERSONS', 'Số người được chuyển tuyến khác với số người được tiếp nhận.', 'The number of people referred differs from the number received.'),
  ('APPROVED_BEFORE_CHARGE', 'DAY', 'Ngày phê chuẩn sớm hơn ngày của quyết định khởi tố bị can.', 'The charge was approved before the day on which it was made.'),
  ('CHARGE_STATUS_DIFFERS', 'STEP', 'Viện kiểm sát đã hủy quyết định khởi tố bị can nhưng Công an vẫn ghi bước tố tụng đối với bị can đó.', 'The procuracy cancelled the charge, but the police tell a later step against the same accused.'),
  ('TRIAL_MODE_DIFFERS', 'MODE', 'Hình thức xét xử trong quyết định của tòa án khác với phiên tòa lưu động đã thông báo hoặc đã mở.', 'The decision of the court names another mode than the mobile trial that was announced or held.');

create table matter.contradiction (
  matter_id uuid not null,
  kind text not null references matter.contradiction_kind (kind),
  subject text not null,
  message text not null,
  message_en text not null,
  primary key (matter_id, kind, subject)
);
comment on table matter.contradiction is 'What is told differently of one thing. The hub does not say who is right.';

create table matter.claim (
  matter_id uuid not null,
  contradiction text not null,
  subject text not null,
  event_id uuid not null,
  organisation_id int not null,
  agency text not null,
  kind text not null,
  occurred_on matter.partial_date,
  code text,
  persons int,
  court_id int,
  recorded_at timestamptz not null,
  primary key (matter_id, contradiction, subject, event_id)
);
comment on table matter.claim is 'One side of a contradiction: whose fact, what it says, when it was recorded.';
