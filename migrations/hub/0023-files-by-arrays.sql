-- The entry of a file is written as every other: its matters and classes as arrays. With its file, or not at all.
drop function hub.write_export(jsonb, jsonb, jsonb);
create function hub.write_export(views jsonb, entries jsonb, matters uuid[], classes smallint[], file jsonb) returns void language plpgsql security invoker
set search_path = '' as $$
begin
  perform hub.write_trail_views(views);
  perform hub.write_trail(entries, matters, classes);
  insert into hub.trail_export (id, columns, filters, format, rows, cut)
  select f.id, f.columns, f.filters, f.format, f.rows, f.cut
  from jsonb_to_record(file) as f (id uuid, columns text[], filters text[], format text, rows int, cut boolean);
end $$;
revoke execute on function hub.write_export(jsonb, jsonb, uuid[], smallint[], jsonb) from public;
grant execute on function hub.write_export(jsonb, jsonb, uuid[], smallint[], jsonb) to lt_trail;
