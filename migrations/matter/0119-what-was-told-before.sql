-- From here on the course of a matter is worked out with it; that of those told before, once.
select matter.adopt_projection('matter', 'refresh_course');

do $$
declare
  v_batch uuid[];
begin
  for v_batch in
    select array_agg(id) from (select id, (row_number() over (order by id) - 1) / 25 as batch from matter.matter where joined_into is null) m group by batch
  loop
    perform matter.refresh_course(v_batch);
  end loop;
end $$;
