-- Before a text about a matter is released, what it says of a person is counted against those who live there.
create table mobile_trials.outreach_check (
  like matter.fact_template including all,
  purpose text not null check (purpose in ('ANNOUNCEMENT', 'OUTREACH')),
  place_id int not null,
  wording jsonb not null,
  released boolean not null,
  least int not null,
  fitting int not null,
  reasons jsonb not null,
  suggestion jsonb
);
comment on column mobile_trials.outreach_check.fitting is 'How many of those who live there would fit the wording, by the formula and the shares of the data; no person is counted.';
select matter.adopt_fact_table('mobile_trials', 'outreach_check');

-- Who lives in a commune, in the former district that it lies in, and in the province, as far as the data says. Null: not known there.
create function mobile_trials.inhabitants(p_code text, p_day date) returns jsonb language sql stable security definer set search_path = '' as $$
  with here as (
    select u.id, u.code, u.name, u.parent_id, c.id as coarse_id, c.code as coarse_code, c.name as coarse_name, c.level_name as coarse_level
    from matter.unit u left join matter.unit c on c.id = u.coarse_id
    where u.id = matter.unit_on(p_code, p_day) and u.level_name = 'COMMUNE'
  ), counted as (
    select u.id, u.coarse_id, u.parent_id, p.inhabitants
    from mobile_trials.population p join matter.unit u on u.id = matter.unit_on(p.unit_code, p_day)
    where p.valid_from <= p_day and (p.valid_to is null or p.valid_to > p_day)
  )
  select jsonb_build_object('placeId', h.id,
    'COMMUNE', jsonb_build_object('code', h.code, 'name', h.name, 'inhabitants', (select inhabitants from counted c where c.id = h.id)),
    'DISTRICT', case when h.coarse_level = 'DISTRICT' then jsonb_build_object('code', h.coarse_code, 'name', h.coarse_name,
      'inhabitants', (select sum(inhabitants)::int from counted c where c.coarse_id = h.coarse_id)) end,
    'PROVINCE', (select jsonb_build_object('code', p.code, 'name', p.name,
      'inhabitants', (select sum(inhabitants)::int from counted c where c.parent_id = p.id)) from matter.unit p where p.id = h.parent_id))
  from here h
$$;
revoke all on function mobile_trials.inhabitants(text, date) from public;
grant execute on function mobile_trials.inhabitants(text, date) to lt_mobile_trials;
