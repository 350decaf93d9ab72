-- The schema that the agencies share, and dates that keep the precision in which they were reported.
create schema if not exists matter;
create extension if not exists pg_trgm;

-- Whether a text is a year, a month or a day that exists.
create function matter.is_partial_date(value text) returns boolean language plpgsql immutable strict set search_path = '' as $$
begin
  if value !~ '^\d{4}(-\d{2}(-\d{2})?)?$' then
    return false;
  end if;
  perform make_date(left(value, 4)::int, coalesce(nullif(substr(value, 6, 2), '')::int, 1), coalesce(nullif(substr(value, 9, 2), '')::int, 1));
  return true;
exception when datetime_field_overflow then
  return false;
end $$;

create domain matter.partial_date as text check (
  value ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$'
  and (length(value) < 10 or substr(value, 9, 2) <= '28' or matter.is_partial_date(value))
);
comment on domain matter.partial_date is 'A date in the precision it was reported in: 2019, 2019-08 or 2019-08-21. As text, so that it sorts as it reads.';

-- The first and the last day that a partial date may mean: a doubt never opens anything early.
create function matter.earliest(value text) returns date language sql immutable parallel safe as $$
  select make_date(left(value, 4)::int, coalesce(nullif(substr(value, 6, 2), '')::int, 1), coalesce(nullif(substr(value, 9, 2), '')::int, 1))
$$;

create function matter.latest(value text) returns date language sql immutable parallel safe as $$
  select case length(value)
    when 10 then make_date(left(value, 4)::int, substr(value, 6, 2)::int, substr(value, 9, 2)::int)
    when 7 then (make_date(left(value, 4)::int, substr(value, 6, 2)::int, 1) + interval '1 month' - interval '1 day')::date
    else make_date(left(value, 4)::int, 12, 31)
  end
$$;

-- Lower case without marks, so that Vietnamese is found with and without them.
create function matter.fold(value text) returns text language sql immutable parallel safe as $$
  select replace(lower(regexp_replace(normalize(value, NFD), '[\u0300-\u036f]', '', 'g')), 'đ', 'd')
$$;
