-- Days of birth for those alone who are shown them: the reading puts them into a statement nowhere else.
create view mobile_trials.exact_ages as
select d.matter_id, a.accused_born, v.victims_born, v.identified_born
from mobile_trials.dossier d
cross join lateral (
  -- Only where every charge is approved: before that, few may know whom it names.
  select case when bool_and(coalesce(length(x.date_of_birth) = 10, false) and s.approved_on is not null) then max(x.date_of_birth::text) end as accused_born
  from police.accused x join matter.accused_state s on s.matter_id = x.matter_id and s.charge_key = x.charge_key
  where x.matter_id = d.matter_id and x.recorded_to is null and s.status not in ('DISCONTINUED', 'CANCELLED')) a
cross join lateral (
  select
    case when bool_and(coalesce(length(x.date_of_birth) = 10, false)) filter (where s.status = 'VICTIM')
      then max(x.date_of_birth::text) filter (where s.status = 'VICTIM') end as victims_born,
    case when bool_and(coalesce(length(x.date_of_birth) = 10, false)) filter (where s.status = 'PERSON_UNDER_IDENTIFICATION')
      then max(x.date_of_birth::text) filter (where s.status = 'PERSON_UNDER_IDENTIFICATION') end as identified_born
  from social_affairs.victim x join social_affairs.victim_status s on s.matter_id = x.matter_id and s.victim_key = x.source_key
  where x.matter_id = d.matter_id and x.recorded_to is null) v;
comment on view mobile_trials.exact_ages is 'The latest day of birth in each group, where every one is known to the day.';
