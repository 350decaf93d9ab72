-- A venue is cleared once nobody stands by a refusal: each body speaks for the victims that it knows, and none for those of another. What a body
-- or its successor said later takes the place of what was said before.
create or replace view mobile_trials.venues_cleared as
select l.matter_id, array_agg(coalesce(c.communes, 'unit ' || u.code)) as venues
from (
  select v.matter_id, v.venue_place_id
  from mobile_trials.venue_clearance v
  where v.recorded_to is null and not exists (
    select from mobile_trials.venue_clearance later
    join matter.organisation_lineage o on o.organisation_id = later.organisation_id and o.predecessor_id = v.organisation_id
    where later.matter_id = v.matter_id and later.venue_place_id = v.venue_place_id and later.recorded_to is null and later.recorded_from > v.recorded_from)
  group by 1, 2 having bool_and(v.cleared)
) l
join matter.unit u on u.id = l.venue_place_id
left join lateral (select string_agg(c.commune, '+' order by c.commune) as communes from mobile_trials.commune_of_unit c where c.unit_id = l.venue_place_id) c on true
group by l.matter_id;
