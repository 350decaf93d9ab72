-- Works matters out anew from their facts and the law. The same facts give the same rows, in whatever order they came.
-- Planned once: planning these statements costs more than running them.
create function matter.refresh_set(p_matters uuid[]) returns void language plpgsql volatile
set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
begin
  perform matter.refresh_handovers(p_matters);
  perform matter.refresh_standing(p_matters);
  perform matter.refresh_row(p_matters);
  perform matter.refresh_accused(p_matters);
  perform matter.refresh_clocks(p_matters);
  perform matter.refresh_warnings(p_matters);
end $$;

create function matter.refresh(p_matter uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  perform from matter.matter where id = p_matter for update;
  perform matter.refresh_set(array[p_matter]);
end $$;

-- After a bulk load: a handful at a time is quickest, for within a batch everything meets everything. Analyze the tables first.
create function matter.refresh_all(p_matters uuid[] default null, p_batch int default 25) returns int language plpgsql volatile set search_path = '' as $$
declare
  v_batch uuid[];
  v_count int := 0;
begin
  for v_batch in
    select array_agg(id) from (
      select id, (row_number() over (order by id) - 1) / p_batch as batch
      from matter.matter where joined_into is null and (p_matters is null or id = any (p_matters))
    ) m group by batch order by batch
  loop
    perform matter.refresh_set(v_batch);
    v_count := v_count + cardinality(v_batch);
  end loop;
  return v_count;
end $$;
