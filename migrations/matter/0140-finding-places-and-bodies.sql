-- Units and bodies are found by what they are called, and one unit is named exactly: a code alone may mean another one in another era.
alter table matter.unit
  add column key text generated always as
    (code || '-' || (extract(year from valid_from)::int * 10000 + extract(month from valid_from)::int * 100 + extract(day from valid_from)::int)::text) stored,
  add column own_search text generated always as (matter.fold(name)) stored;
create unique index unit_key on matter.unit (key);
comment on column matter.unit.key is 'Code and first day: exactly one unit, 82-19000101 is Tiền Giang and 82-20250701 the Đồng Tháp of today.';
comment on column matter.unit.own_search is 'Its own name as one types it without marks; search_text has the names of all that it lies in.';

alter table matter.organisation add column search_text text generated always as (matter.fold(name || ' ' || code)) stored;
