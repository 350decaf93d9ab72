-- The places of the list, each with the commune in which it lies: what one chooses from, by name.
create view mobile_trials.venue_listed as
select v.id, v.name, v.kind, v.capacity, v.accessibility, v.court, v.distance_km, v.only_without_pupils, v.demonstration, v.valid_from, v.valid_to,
  v.unit_code, matter.fold(v.name || ' ' || v.id) as search_text, u.id as unit_id
from mobile_trials.venue v
left join matter.unit u on u.code = v.unit_code and u.valid_from <= v.valid_from and (u.valid_to is null or u.valid_to > v.valid_from);

grant select on mobile_trials.venue_listed to lt_reader, lt_reader_low;
