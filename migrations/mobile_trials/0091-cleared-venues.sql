-- Venues that social affairs cleared, as last said of each, named by the communes of 2025 that they lead to.
create view mobile_trials.venues_cleared as
select l.matter_id, array_agg(coalesce(c.communes, 'unit ' || u.code)) as venues
from (
  select distinct on (v.matter_id, v.venue_place_id) v.matter_id, v.venue_place_id, v.cleared
  from mobile_trials.venue_clearance v where v.recorded_to is null
  order by v.matter_id, v.venue_place_id, v.recorded_from desc
) l
join matter.unit u on u.id = l.venue_place_id
left join lateral (select string_agg(c.commune, '+' order by c.commune) as communes from mobile_trials.commune_of_unit c where c.unit_id = l.venue_place_id) c on true
where l.cleared
group by l.matter_id;
