-- Rules and figures of choosing as dated rows: no sentence and no figure of it sits in code.
create table mobile_trials.reference (
  name text primary key,
  versioned boolean not null default false
);
comment on table mobile_trials.reference is 'Which tables of this schema are filled from a file of data/mobile-trials and known to the program.';
comment on column mobile_trials.reference.versioned is 'A change of its rows in force is another version of the rules, which whoever decides has to have seen.';

create domain mobile_trials.ground as text check (value in ('LAW', 'OUR_CHOICE'));
create domain mobile_trials.gate_state as text check (value in ('OPEN', 'CLOSED', 'UNKNOWN'));

create table mobile_trials.gate_rule (
  rule text not null,
  about text not null check (about in ('MATTER', 'DAY', 'VENUE')),
  right_to text,
  ground mobile_trials.ground not null,
  basis text not null,
  message_open text not null,
  message_open_en text not null,
  message_closed text not null,
  message_closed_en text not null,
  message_unknown text not null,
  message_unknown_en text not null,
  lifted_by text,
  ask text not null,
  position int not null,
  modes text,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  confirmed boolean not null,
  source text not null,
  primary key (rule, valid_from)
);
comment on table mobile_trials.gate_rule is 'What must be open for a mobile trial. UNKNOWN counts as closed.';
comment on column mobile_trials.gate_rule.right_to is 'The coordinate of the fact behind it: whoever is not shown that learns no more than that something stands in the way.';
comment on column mobile_trials.gate_rule.modes is 'Forms of trial that are allowed while the row is in force; null: it does not look at the form.';

create table mobile_trials.law_limit (
  rule text not null,
  amount int not null check (amount > 0),
  unit text not null check (unit in ('DAYS', 'MONTHS', 'YEARS', 'COUNT')),
  count text not null check (count in ('EXCLUSIVE', 'INCLUSIVE')),
  ground mobile_trials.ground not null,
  basis text not null,
  message text not null,
  message_en text not null,
  confirmed boolean not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  source text not null,
  primary key (rule, valid_from)
);

create table mobile_trials.court_competence (
  level text not null,
  max_months int check (max_months > 0),
  ground mobile_trials.ground not null,
  basis text not null,
  message text not null,
  message_en text not null,
  confirmed boolean not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  source text not null,
  primary key (level, valid_from)
);
comment on column mobile_trials.court_competence.max_months is 'Highest top of a frame that the level tries at first instance; null: every frame, life included.';

create table mobile_trials.near_commune (
  commune text not null,
  near text not null,
  primary key (commune, near)
);
comment on table mobile_trials.near_commune is 'A commune of 2025, itself and those that border on it: worked out from outlines by scripts/commune-neighbours.mjs.';

insert into mobile_trials.reference values ('gate_rule', true), ('law_limit', true), ('court_competence', true), ('near_commune', false);

-- The file is the whole table.
create function mobile_trials.load_rows(p_table text, p_digest text, p_rows jsonb) returns int language plpgsql volatile set search_path = '' as $$
declare
  v_count int;
begin
  if not exists (select from mobile_trials.reference where name = p_table) then
    raise exception 'Not a table of reference data: %', p_table;
  end if;
  execute format('delete from mobile_trials.%I', p_table);
  execute format('insert into mobile_trials.%I select * from jsonb_populate_recordset(null::mobile_trials.%I, $1)', p_table, p_table) using p_rows;
  get diagnostics v_count = row_count;
  perform matter.mark_loaded('mobile_trials.' || p_table, p_digest);
  return v_count;
end $$;

-- Every table of reference data by its name, for the program.
create function mobile_trials.knowledge() returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  v_reference record;
  v_rows jsonb;
  v_all jsonb := '{}';
begin
  for v_reference in select name from mobile_trials.reference order by name loop
    execute format('select coalesce(jsonb_agg(to_jsonb(r) order by to_jsonb(r)::text), ''[]'') from mobile_trials.%I r', v_reference.name) into v_rows;
    v_all := v_all || jsonb_build_object(v_reference.name, v_rows);
  end loop;
  return jsonb_build_object('tables', v_all,
    'versioned', (select coalesce(jsonb_agg(name order by name), '[]') from mobile_trials.reference where versioned));
end $$;
revoke execute on function mobile_trials.load_rows, mobile_trials.knowledge from public;
grant usage on schema mobile_trials to lt_reader, lt_reader_low;
grant execute on function mobile_trials.knowledge to lt_mobile_trials, lt_reader, lt_reader_low;
grant select on mobile_trials.gate_rule, mobile_trials.law_limit, mobile_trials.court_competence to lt_matter, lt_mobile_trials;
