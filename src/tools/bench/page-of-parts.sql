-- Q2: a page of matters after a row, each with all its parts, and whether there are more. Of what waits the caller sees what the police told.
select json_build_object('matters', json_build_object(
  'nodes', coalesce(json_agg(p.node order by p.o) filter (where p.o <= $3), '[]'),
  'pageInfo', json_build_object('hasNextPage', count(*) > $3, 'endCursor', (json_agg(p.place order by p.o) filter (where p.o <= $3)) -> -1)))::text
from (
  select row_number() over () as o, json_build_array(m.opened_on, m.id)::text as place,
    case when row_number() over () <= $3 then (select row_to_json(r) from (select :parts) r) end as node
  from (
    select * from matter.matter m where m.joined_into is null and (not m.waiting or 'POLICE' = any (m.agencies)) and (m.opened_on, m.id) < ($1, $2)
    order by m.opened_on desc, m.id desc limit $3 + 1) m) p
