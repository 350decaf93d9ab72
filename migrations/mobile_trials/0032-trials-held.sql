-- When a mobile trial was held for matters of a former district: what nobody forgets when choosing the next.
create table mobile_trials.trial_held (
  matter_id uuid not null,
  district_id int not null,
  held_on date not null,
  primary key (matter_id, held_on)
);
comment on table mobile_trials.trial_held is 'By the court''s own report or by that on a trial decided here. held_on: of a day known to the month only, its last. A matter whose former district is not known has no row.';
create index trial_held_district on mobile_trials.trial_held (district_id, held_on);

create function mobile_trials.project_held(p_matters uuid[]) returns void language sql volatile set search_path = '' as $$
  delete from mobile_trials.trial_held where matter_id = any (p_matters);
  insert into mobile_trials.trial_held
  select distinct e.matter_id, d.id, e.latest
  from matter.event e
  join matter.matter m on m.id = e.matter_id
  join matter.unit u on u.id = m.place_id
  join matter.unit d on d.id = u.coarse_id and d.level = 2
  where e.matter_id = any (p_matters) and e.current and e.latest is not null
    and (e.kind = 'MOBILE_TRIAL_HELD' or e.kind = 'MOBILE_TRIAL_REPORTED' and e.details ->> 'outcome' = 'HELD');
$$;
grant select, insert, delete on mobile_trials.trial_held to lt_matter;
select matter.adopt_projection('mobile_trials', 'project_held');
select mobile_trials.project_held(array(select id from matter.matter));
