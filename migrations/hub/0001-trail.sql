-- The trail: who asked what, for what purpose, about which matters. Append-only: nobody, not even the owner, changes an entry.
create schema if not exists hub;

create domain hub.agency as text check (value in ('POLICE', 'BORDER_GUARD', 'SOCIAL_AFFAIRS', 'PROCURACY', 'COURTS', 'STEERING_COMMITTEE'));
create domain hub.operation_kind as text check (value in ('QUERY', 'MUTATION', 'ENTITIES'));
create domain hub.outcome as text check (value in ('ANSWERED', 'REFUSED', 'FAILED'));

create table hub.trail_view (
  hash text primary key,
  policy_version text not null,
  view jsonb not null
);
comment on table hub.trail_view is 'Which coordinates an operation shows, masks or withholds for a caller: stored once under its hash. Codes only.';

create table hub.trail_entry (
  id uuid primary key default gen_random_uuid(),
  at timestamptz not null default clock_timestamp(),
  agency hub.agency not null,
  organisation_id int not null,
  organisation_code text not null,
  subject text not null,
  role text not null,
  system boolean not null default false,
  issuer text not null,
  purpose text,
  operation text not null,
  kind hub.operation_kind not null,
  request_id text not null,
  refs text[] not null default '{}',
  matters uuid[] not null default '{}',
  codes text[] not null default '{}',
  classes smallint[] not null default '{}',
  agencies text[] not null default '{}',
  view_hash text,
  outcome hub.outcome not null,
  policy_version text not null
);
comment on table hub.trail_entry is 'One entry per question or command. Law 117/2025 art. 5 and Decrees 47/2020, 194/2025: shared data is logged.';
comment on column hub.trail_entry.refs is 'The references that were asked for, also when nothing was found; never a value that was read.';
comment on column hub.trail_entry.matters is 'Every matter the answer touched, nested ones too.';
comment on column hub.trail_entry.codes is 'Codes of refusal, when the operation was refused.';
comment on column hub.trail_entry.classes is 'The class of the caller to each matter, in the order of matters: relation + 8 x stage + 32 x handling.';
comment on column hub.trail_entry.agencies is 'The agencies whose facts the answer touched: what an inspector finds the entry by.';
comment on column hub.trail_entry.view_hash is 'The view of hub.trail_view under which the answer was made.';

create index trail_entry_own on hub.trail_entry (agency, subject, at desc, id);
create index trail_entry_at on hub.trail_entry (at desc, id);
create index trail_entry_matters on hub.trail_entry using gin (matters);
create index trail_entry_agencies on hub.trail_entry using gin (agencies);

create function hub.refuse_change() returns trigger language plpgsql set search_path = '' as $$
begin
  raise exception 'The trail is append-only: % of % is refused', tg_op, tg_table_name using errcode = 'LT010';
end $$;

create trigger trail_entry_append_only before update or delete on hub.trail_entry for each row execute function hub.refuse_change();
create trigger trail_entry_no_truncate before truncate on hub.trail_entry for each statement execute function hub.refuse_change();
create trigger trail_view_append_only before update or delete on hub.trail_view for each row execute function hub.refuse_change();
create trigger trail_view_no_truncate before truncate on hub.trail_view for each statement execute function hub.refuse_change();

revoke all on schema hub from public;
grant usage on schema hub to lt_trail, lt_police, lt_border_guard, lt_social_affairs, lt_procuracy, lt_courts, lt_reader, lt_reader_low;
grant insert on hub.trail_entry, hub.trail_view to lt_trail, lt_police, lt_border_guard, lt_social_affairs, lt_procuracy, lt_courts;
