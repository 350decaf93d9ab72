-- A hub that was at work before gets its dossiers now; what depends on figures of the law follows when they are loaded.
do $$
declare
  v_batch uuid[];
begin
  for v_batch in
    select array_agg(matter_id) from (
      select matter_id, (row_number() over (order by matter_id) - 1) / 25 as batch
      from (select distinct matter_id from matter.event where current and kind = 'CASE_REGISTERED') registered
    ) m group by batch order by batch
  loop
    perform matter.refresh_projections(v_batch);
  end loop;
end $$;
