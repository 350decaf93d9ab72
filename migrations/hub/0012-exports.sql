-- A file that was made of an answer is an entry of the trail of its own kind, with what the file holds: names of columns and coordinates, no value.
alter domain hub.operation_kind drop constraint operation_kind_check;
alter domain hub.operation_kind add constraint operation_kind_check check (value in ('QUERY', 'MUTATION', 'ENTITIES', 'EXPORT'));

create table hub.trail_export (
  id uuid primary key references hub.trail_entry (id),
  columns text[] not null,
  filters text[] not null,
  format text not null,
  rows int not null,
  cut boolean not null
);
comment on table hub.trail_export is 'id: of its entry. Which matters a file held stands in its entry, as of every answer.';
create trigger trail_export_append_only before update or delete on hub.trail_export for each row execute function hub.refuse_change();
create trigger trail_export_no_truncate before truncate on hub.trail_export for each statement execute function hub.refuse_change();
grant insert on hub.trail_export to lt_trail;

create function hub.write_export(views jsonb, entries jsonb, file jsonb) returns void language plpgsql security invoker set search_path = '' as $$
begin
  perform hub.write_trail(views, entries);
  insert into hub.trail_export (id, columns, filters, format, rows, cut)
  select f.id, f.columns, f.filters, f.format, f.rows, f.cut
  from jsonb_to_record(file) as f (id uuid, columns text[], filters text[], format text, rows int, cut boolean);
end $$;
revoke execute on function hub.write_export(jsonb, jsonb, jsonb) from public;
grant execute on function hub.write_export(jsonb, jsonb, jsonb) to lt_trail;
