-- A fact table of an agency becomes part of the house: its rows move with their matter, its role may add and close rows, nothing else.
create function matter.adopt_fact_table(p_schema text, p_table text) returns void language plpgsql volatile set search_path = '' as $$
declare
  v_role text := 'lt_' || p_schema;
  v_name text := format('%I.%I', p_schema, p_table);
begin
  insert into matter.fact_table values (p_schema, p_table);
  execute format('create index on %s (matter_id)', v_name);
  execute format('create index on %s (id, version)', v_name);
  execute format('create unique index on %s (organisation_id, source_key) where recorded_to is null', v_name);
  execute format('create index on %s (document_key) where recorded_to is null and document_key is not null', v_name);
  execute format('revoke all on %s from public', v_name);
  execute format('grant usage on schema %I to %I, lt_matter', p_schema, v_role);
  execute format('grant select, insert, update (recorded_to, withdrawal_reason) on %s to %I', v_name, v_role);
  execute format('grant select (matter_id, home_matter_id), update (matter_id) on %s to lt_matter', v_name);
end $$;
