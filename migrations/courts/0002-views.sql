-- What registrations and decisions say of how a trial is conducted. step: a decision goes before the registration.
create view courts.trial_said as
select matter_id, instance, 1 as step, occurred_on, document_number, id, mode, closed from courts.trial where recorded_to is null
union all
select matter_id, instance, 2, occurred_on, document_number, id, mode, closed from courts.trial_decision where recorded_to is null;

create view courts.trial_conduct as
select t.matter_id, t.instance,
  (select s.mode from courts.trial_said s
   where s.matter_id = t.matter_id and s.instance = t.instance and s.mode is not null
   order by s.step desc, s.occurred_on desc nulls last, s.document_number desc nulls last, s.id desc limit 1) as mode,
  (select s.closed from courts.trial_said s
   where s.matter_id = t.matter_id and s.instance = t.instance and s.closed is not null
   order by s.step desc, s.occurred_on desc nulls last, s.document_number desc nulls last, s.id desc limit 1) as closed,
  (select r.organisation_id from courts.trial r
   where r.matter_id = t.matter_id and r.instance = t.instance and r.recorded_to is null
   order by r.occurred_on desc nulls last, r.document_number desc nulls last, r.id desc limit 1) as organisation_id
from (select distinct matter_id, instance from courts.trial where recorded_to is null) t;
comment on view courts.trial_conduct is 'Mode and closure as last said; what nobody said stays empty and does not become IN_SEAT.';

-- Mobile trials as reported, and trials whose mode says so of which nothing is reported yet.
create view courts.mobile_trial_shown as
select row_id, id, version, matter_id, home_matter_id, organisation_id, source_key, document_number, document_key, occurred_on, recorded_from, recorded_to,
  recorded_by, correction_reason, withdrawal_reason, content_digest, published, instance, status, venue, venue_coarse, venue_place_id, attendance
from courts.mobile_trial
union all
select null, null, null, c.matter_id, null, c.organisation_id, null, null, null, null, null, null,
  null, null, null, null, null, c.instance, null, null, null, null, null
from courts.trial_conduct c
where c.mode in ('MOBILE', 'ONLINE_MOBILE') and not exists (
  select from courts.mobile_trial r where r.matter_id = c.matter_id and r.instance = c.instance and r.recorded_to is null);

-- What decides whether the law allows a mobile trial: flags that name nobody, and the day it is planned for.
create view courts.mobile_trial_facts as
select c.matter_id, c.instance, c.closed, m.accused_minor, m.victim_minor, m.victim_minor_by_year, m.witness_minor, m.offences,
  (select p.occurred_on from courts.mobile_trial p
   where p.matter_id = c.matter_id and p.instance = c.instance and p.recorded_to is null
   order by p.occurred_on desc nulls last, p.status desc, p.id desc limit 1) as planned_on
from courts.trial_conduct c join matter.matter m on m.id = c.matter_id;
