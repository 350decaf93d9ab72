-- What people keep for themselves: searches and questions. Nobody else learns of them, except where a question is shared with one's own agency.
create table hub.saved_search (
  id uuid primary key default gen_random_uuid(),
  issuer text not null,
  agency hub.agency not null,
  subject text not null,
  name text not null check (name <> ''),
  filter jsonb not null,
  list_order text,
  columns text[],
  changed_at timestamptz not null,
  unique (issuer, agency, subject, name)
);
comment on table hub.saved_search is 'A filter of a list under a name of its owner: one person of one agency by one issuer.';

create table hub.kept_query (
  id uuid primary key default gen_random_uuid(),
  issuer text not null,
  agency hub.agency not null,
  subject text not null,
  name text not null check (name <> ''),
  text text not null,
  shared boolean not null default false,
  changed_at timestamptz not null,
  unique (issuer, agency, subject, name)
);
comment on table hub.kept_query is 'The text of a question, never the values of its variables. Shared: its owner''s agency may read it, and runs it under its own rights.';
create index kept_query_shared on hub.kept_query (agency) where shared;

grant usage on schema hub to lt_keeping;
grant select, insert, update, delete on hub.saved_search, hub.kept_query to lt_keeping;
grant insert on hub.trail_entry, hub.trail_view to lt_keeping;
grant execute on function hub.write_trail(jsonb, jsonb) to lt_keeping;
