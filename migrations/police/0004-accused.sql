-- One row for each person charged. A charge is known by its key: that of its document, else the sender's own.
create table police.accused (
  like matter.fact_template including all,
  charge_key text not null generated always as (source_key) stored,
  ordinal int not null,
  full_name text,
  full_name_mask text not null,
  year_of_birth int,
  date_of_birth matter.partial_date,
  sex text check (sex in ('MALE', 'FEMALE', 'OTHER')),
  nationality text,
  identifiers jsonb not null default '[]',
  minor text not null default 'UNKNOWN' check (minor in ('YES', 'NO', 'UNKNOWN')),
  offences jsonb not null default '[]',
  offence_from matter.partial_date,
  offence_to matter.partial_date
);
comment on column police.accused.ordinal is 'The number of the accused in the matter, the same for all versions of the fact; what a masked name is made from.';
select matter.adopt_fact_table('police', 'accused');

-- The number that a person bears already, the one that is wished for where nobody else bears it, else the next.
create function police.ordinal_of_accused(p_fact uuid, p_matter uuid, p_wish int) returns int language sql volatile set search_path = '' as $$
  select coalesce(
    case when p_wish > 0 and not exists (
      select from police.accused a where a.matter_id = p_matter and a.ordinal = p_wish and a.id <> p_fact and a.recorded_to is null
    ) then p_wish end,
    (select a.ordinal from police.accused a where a.id = p_fact and a.matter_id = p_matter order by a.version desc limit 1),
    (select coalesce(max(a.ordinal), 0) + 1 from police.accused a where a.matter_id = p_matter)
  )
$$;

-- Numbers are given when a charge is reported, and again where two matters that become one bear the same.
create function police.number_accused() returns trigger language plpgsql volatile security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' or new.matter_id <> old.matter_id then
    new.ordinal := police.ordinal_of_accused(new.id, new.matter_id, new.ordinal);
  end if;
  new.full_name_mask := 'Bị cáo ' || new.ordinal;
  return new;
end $$;
revoke execute on function police.number_accused, police.ordinal_of_accused from public;

create trigger number_accused before insert or update of matter_id on police.accused for each row execute function police.number_accused();
