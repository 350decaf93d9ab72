-- Published cases leave days out. Such a fact has no day, and nothing puts one in its place; whoever reports its own facts gives the day.
alter table matter.matter alter column opened_on drop not null;
alter table matter.standing alter column since drop not null;
comment on column matter.matter.opened_on is 'Day of the earliest fact whose day is known; null where no source names one.';

-- What has no day had happened by the day on which it was recorded.
alter table matter.event drop column latest;
alter table matter.event add column latest date generated always as (
  coalesce(matter.latest(occurred_on), (recorded_at at time zone 'Asia/Ho_Chi_Minh')::date)
) stored;

create or replace function matter.require_report(p_report jsonb) returns text language plpgsql stable set search_path = '' as $$
declare
  v_agency text := matter.require_own((p_report ->> 'organisationId')::int);
  v_change text := p_report ->> 'change';
begin
  if not exists (select from matter.event_kind where kind = p_report ->> 'kind' and agency = v_agency) then
    raise exception 'The kind of fact does not belong to the calling agency' using errcode = 'LT003';
  end if;
  if v_change not in ('REPORTED', 'CORRECTED', 'WITHDRAWN') or p_report ->> 'factId' is null
    or p_report ->> 'occurredOn' is null and v_change <> 'WITHDRAWN' and not coalesce((p_report ->> 'published')::boolean, false) then
    raise exception 'The report is not complete' using errcode = 'LT004';
  end if;
  return v_agency;
end $$;

-- A matter of which no day is known carries the year in which the hub heard of it, in its code only.
create or replace function matter.open_matter(p_opened_on text) returns uuid language plpgsql volatile set search_path = '' as $$
declare
  v_id uuid := gen_random_uuid();
  v_year text := coalesce(left(p_opened_on, 4), to_char(clock_timestamp() at time zone 'Asia/Ho_Chi_Minh', 'YYYY'));
  v_code text;
begin
  loop
    v_code := matter.draw_code(v_year);
    begin
      insert into matter.matter (id, code, opened_on) values (v_id, v_code, p_opened_on);
      insert into matter.code (code, matter_id, home_matter_id) values (v_code, v_id, v_id);
      return v_id;
    exception when unique_violation then
      continue;
    end;
  end loop;
end $$;
