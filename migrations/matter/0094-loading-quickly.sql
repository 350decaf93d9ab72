-- What loading and working out do not look at: they find the rows of a matter, by its id, and what a constraint keeps apart.
-- Kept up row by row such an index costs more than the rows; built at once it costs little. For the migrating superuser, within one transaction.

-- Takes these indexes away, and returns how to build them again.
create function matter.set_aside_indexes() returns text[] language plpgsql volatile set search_path = '' as $$
declare
  v_name text;
  v_names text[];
  v_definitions text[];
begin
  select coalesce(array_agg(c.oid::regclass::text order by c.oid::regclass::text), '{}'),
    coalesce(array_agg(pg_get_indexdef(c.oid) order by c.oid::regclass::text), '{}')
  into v_names, v_definitions
  from pg_index i
  join pg_class c on c.oid = i.indexrelid
  join pg_class t on t.oid = i.indrelid
  join pg_namespace n on n.oid = t.relnamespace
  left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
  where not exists (select from pg_constraint k where k.conindid = c.oid)
    and a.attname is distinct from 'matter_id'
    and ((n.nspname, t.relname) in (select schema_name, table_name from matter.fact_table)
      or n.nspname = 'matter' and t.relname in ('matter', 'event', 'document', 'quote', 'standing', 'handler', 'accused_state', 'link'));
  foreach v_name in array v_names loop
    execute 'drop index ' || v_name;
  end loop;
  return v_definitions;
end $$;

create function matter.build_indexes(p_definitions text[]) returns void language plpgsql volatile set search_path = '' as $$
declare
  v_definition text;
begin
  foreach v_definition in array p_definitions loop
    execute v_definition;
  end loop;
end $$;
revoke execute on function matter.set_aside_indexes, matter.build_indexes from public;
