-- Q1: one matter with all its parts.
select json_build_object('matter', (select row_to_json(r) from (
  select :parts
  from matter.matter m where m.id = $1 and m.joined_into is null) r))::text
