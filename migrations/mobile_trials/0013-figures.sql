-- Figures of the law, counted as everywhere in the hub.
create function mobile_trials.limit_on(p_rule text, p_day date) returns mobile_trials.law_limit language sql stable set search_path = '' as $$
  select l from mobile_trials.law_limit l where l.rule = p_rule and l.valid_from <= p_day and (l.valid_to is null or p_day < l.valid_to)
$$;

-- A limit that ends on a day off ends on the next working day (BLTTHS art. 134).
create function mobile_trials.last_day(p_start date, p_amount int, p_unit text, p_count text) returns date language plpgsql stable set search_path = '' as $$
declare
  v_day date := p_start + case p_unit when 'MONTHS' then make_interval(months => p_amount) when 'YEARS' then make_interval(years => p_amount)
    else make_interval(days => p_amount) end;
begin
  if p_count = 'INCLUSIVE' then
    v_day := v_day - 1;
  end if;
  while extract(isodow from v_day) >= 6 or exists (select from matter.day_off d where d.day = v_day) loop
    v_day := v_day + 1;
  end loop;
  return v_day;
end $$;

create function mobile_trials.within_limit(p_start date, p_rule text) returns date language sql stable set search_path = '' as $$
  select mobile_trials.last_day(p_start, l.amount, l.unit, l.count) from mobile_trials.limit_on(p_rule, p_start) l where l.rule is not null
$$;

-- The highest top of the frames of offences ('150', '150.2') in months, life above every number; null where a clause or a frame is not known.
create function mobile_trials.frame_top(p_offences text[], p_day date) returns int language sql stable set search_path = '' as $$
  with named as (
    select distinct split_part(o, '.', 1) as article, nullif(split_part(o, '.', 2), '') as clause from unnest(p_offences) o
  ), framed as (
    select n.article, n.clause, (
      select case when f.life then 2147483647 else f.max_months end from matter.penalty_frame f
      where f.article = n.article and f.clause = n.clause and f.valid_from <= p_day and (f.valid_to is null or p_day < f.valid_to)
      order by f.code_version desc limit 1) as top
    from named n
    where n.clause is not null or not exists (select from named c where c.article = n.article and c.clause is not null)
  )
  select case when count(*) > 0 and bool_and(top is not null) then max(top) end from framed
$$;

-- The article whose frame reaches highest, of the version of the code that has it.
create function mobile_trials.heaviest(p_offences text[], p_day date) returns text language sql stable set search_path = '' as $$
  select o.code_version || '.' || o.article
  from (select split_part(c, '.', 1) as article, array_agg(c) as codes from unnest(p_offences) c group by 1) a
  join matter.offence o on o.article = a.article
  order by mobile_trials.frame_top(a.codes, p_day) desc nulls last, o.trafficking desc, o.code_version desc, o.article limit 1
$$;

create function mobile_trials.texts(p_list jsonb) returns text[] language sql immutable parallel safe set search_path = '' as $$
  select coalesce(array_agg(e), '{}') from jsonb_array_elements_text(case when jsonb_typeof(p_list) = 'array' then p_list else '[]' end) e
$$;

-- Of what is said of several people whether something is so: one yes closes, one unknown leaves it unknown.
create function mobile_trials.weigh(p_said text[], p_of_nobody text) returns text language sql immutable parallel safe set search_path = '' as $$
  select case
    when coalesce(cardinality(p_said), 0) = 0 then p_of_nobody
    when 'YES' = any (p_said) then 'CLOSED'
    when p_said <@ array['NO'] then 'OPEN'
    else 'UNKNOWN'
  end
$$;

-- The latest year of birth of several people; 0 for one who was of age at the offence, and so is on every later day.
create function mobile_trials.born_in(p_years int[]) returns int language sql immutable parallel safe set search_path = '' as $$
  select case when array_position(p_years, null) is null then coalesce(max(y), 0) end from unnest(p_years) y
$$;
