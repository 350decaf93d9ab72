-- What is built above the agencies keeps its own extract of a matter; each is brought up to date with the matter itself.
create table matter.projection (
  function_name text primary key
);
comment on table matter.projection is 'Functions that take ids of matters and work their extract out anew, run as lt_matter after the matter is refreshed.';
grant select on matter.projection to lt_matter;

create function matter.adopt_projection(p_schema text, p_function text) returns void language plpgsql volatile set search_path = '' as $$
begin
  insert into matter.projection values (format('%I.%I', p_schema, p_function));
  execute format('grant usage on schema %I to lt_matter', p_schema);
  execute format('grant execute on function %I.%I(uuid[]) to lt_matter', p_schema, p_function);
end $$;

create function matter.refresh_projections(p_matters uuid[]) returns void language plpgsql volatile set search_path = '' as $$
declare
  v_function text;
begin
  for v_function in select function_name from matter.projection order by 1 loop
    execute format('select %s($1)', v_function) using p_matters;
  end loop;
end $$;
alter function matter.refresh_projections(uuid[]) owner to lt_matter;

create or replace function matter.refresh_set(p_matters uuid[]) returns void language plpgsql volatile
set search_path = '' set plan_cache_mode = 'force_generic_plan' set jit = off as $$
begin
  perform matter.refresh_handovers(p_matters);
  perform matter.refresh_standing(p_matters);
  perform matter.refresh_row(p_matters);
  perform matter.refresh_accused(p_matters);
  perform matter.refresh_clocks(p_matters);
  perform matter.refresh_warnings(p_matters);
  perform matter.refresh_projections(p_matters);
end $$;
