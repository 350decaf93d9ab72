-- Figures of the law, counted as everywhere in the hub.
create function mobile_trials.limit_on(p_rule text, p_day date) returns mobile_trials.law_limit language sql stable set search_path = '' as $$
  select l from mobile_trials.law_limit l where l.rule = p_rule and l.valid_from <= p_day and (l.valid_to is null or p_day < l.valid_to)
$$;

-- A limit that ends on a day off ends on the next working day (BLTTHS art. 134).
create function mobile_trials.last_day(p_start date, p_amount int, p_unit text, p_count text) returns date language plpgsql stable strict set search_path = '' as $$
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

-- Of each charge sheet the highest top of the frames of its offences ('150', '150.2') in months, life above every number; null where a clause or a
-- frame is not known.
create type mobile_trials.charge_sheet as (name text, offences text[], day date);
create function mobile_trials.frame_tops(p_sheets mobile_trials.charge_sheet[]) returns table (name text, top int) language sql stable rows 50 set search_path = '' as $$
  with charged as materialized (
    select distinct s.name, s.day, split_part(o, '.', 1) as article, nullif(split_part(o, '.', 2), '') as clause
    from unnest(p_sheets) s cross join unnest(s.offences) o
  ), framed as materialized (
    select n.name, (
      select case when f.life then 2147483647 else f.max_months end from matter.penalty_frame f
      where f.article = n.article and f.clause = n.clause and f.valid_from <= n.day and (f.valid_to is null or n.day < f.valid_to)
      order by f.code_version desc limit 1) as top
    from charged n
    where n.clause is not null or not exists (select from charged c where c.name = n.name and c.article = n.article and c.clause is not null)
  )
  select name, case when bool_and(top is not null) then max(top) end from framed group by 1
$$;

-- Of what is said of several people whether something is so: one yes closes, one unknown leaves it unknown. Becomes part of the statement that asks.
create function mobile_trials.weigh(p_said text[], p_of_nobody text) returns text language sql immutable parallel safe as $$
  select case
    when coalesce(cardinality(p_said), 0) = 0 then p_of_nobody
    when 'YES' = any (p_said) then 'CLOSED'
    when p_said <@ array['NO'] then 'OPEN'
    else 'UNKNOWN'
  end
$$;
