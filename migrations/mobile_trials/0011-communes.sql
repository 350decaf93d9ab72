-- Homes and venues of every era as communes of 2025: of those borders are known.
create table mobile_trials.commune_of_unit (
  unit_id int not null references matter.unit (id),
  commune text not null,
  primary key (unit_id, commune)
);
comment on table mobile_trials.commune_of_unit is 'To which communes of 2025 a commune leads: all of them where it was divided. A unit without a row is one of which no borders are known.';

create function mobile_trials.lead_communes() returns void language plpgsql volatile set search_path = '' as $$
declare
  v_digest text := (select string_agg(digest, ' ' order by name) from matter.reference_load where name in ('unit', 'mobile_trials.near_commune'));
begin
  if matter.is_loaded('mobile_trials.commune_of_unit', v_digest) then
    return;
  end if;
  delete from mobile_trials.commune_of_unit;
  with recursive led (unit_id, at) as (
    select id, id from matter.unit where level_name = 'COMMUNE'
    union
    select led.unit_id, s.successor_id from led join matter.unit_successor s on s.unit_id = led.at
  )
  insert into mobile_trials.commune_of_unit
  select distinct led.unit_id, u.code
  from led join matter.unit u on u.id = led.at and u.valid_to is null and u.level_name = 'COMMUNE'
  where exists (select from mobile_trials.near_commune n where n.commune = u.code);
  -- Part of it may have gone where no borders are known: then nothing is known of it.
  delete from mobile_trials.commune_of_unit c
  where exists (
    with recursive led (at) as (
      select c.unit_id union select s.successor_id from led join matter.unit_successor s on s.unit_id = led.at
    )
    select from led join matter.unit u on u.id = led.at
    where u.valid_to is null and not exists (select from mobile_trials.near_commune n where n.commune = u.code));
  perform matter.mark_loaded('mobile_trials.commune_of_unit', v_digest);
end $$;
revoke execute on function mobile_trials.lead_communes from public;

-- Which code, on which days, leads to which communes of 2025: what a venue is looked up in.
create view mobile_trials.commune_code as
select u.code, u.valid_from, u.valid_to, array_agg(c.commune order by c.commune) as communes
from mobile_trials.commune_of_unit c join matter.unit u on u.id = c.unit_id
group by u.id;
insert into mobile_trials.reference values ('commune_code', false);
