-- What matters are sorted by where the next deadline counts. A clock's figures are rows of the law: when these change, the days are counted anew.
alter table matter.matter add column due_tip text, add column due_case text;
comment on column matter.matter.due_tip is 'The earliest open end of a clock of a tip, full day; a clock that was met, suspended or replaced is not open.';
comment on column matter.matter.due_case is 'The same of the clocks that the seriousness of the case sets.';
create index matter_due on matter.matter (due_tip, due_case) where joined_into is null and (due_tip is not null or due_case is not null);

-- The same as the program counts when it reads a clock: the first rule that applies, to the next working day (BLTTHS art. 134).
create function matter.due_day(p_rule text, p_variant text, p_seriousness text, p_starts_on text, p_extended_to text) returns text
language sql stable set search_path = '' as $$
  select coalesce(p_extended_to, (
    select d.day::date::text
    from (
      select r.amount, r.unit, r.count, s.day as start
      from (select case when length(p_starts_on) = 10 then p_starts_on::date end as day) s
      join matter.deadline_rule r on r.rule = p_rule and r.variant in (p_variant, 'BASE') and (r.seriousness is null or r.seriousness = p_seriousness)
        and r.valid_from <= s.day and (r.valid_to is null or s.day < r.valid_to)
      order by r.variant = p_variant desc, r.seriousness nulls last, r.valid_from
      limit 1
    ) r
    cross join lateral (
      select r.start + (case r.unit when 'MONTHS' then make_interval(months => r.amount) else make_interval(days => r.amount) end)
        - (case r.count when 'INCLUSIVE' then interval '1 day' else interval '0' end) as day
    ) e
    cross join lateral (
      select n.day from generate_series(e.day, e.day + interval '60 days', interval '1 day') n (day)
      where extract(isodow from n.day) < 6 and not exists (select from matter.day_off o where o.day = n.day::date)
      order by n.day limit 1
    ) d
  ))
$$;

create function matter.refresh_due(p_matters uuid[]) returns void language plpgsql volatile set search_path = '' as $$
begin
  with open as materialized (
    select c.matter_id, c.rule, matter.due_day(c.rule, c.variant, c.seriousness, c.starts_on, c.extended_to) as day
    from matter.clock c
    where c.matter_id = any (p_matters) and c.met_on is null and c.suspended_on is null and c.replaced_on is null
  ), due as (
    select m.id, min(o.day) filter (where o.rule = 'TIP_DECIDE') as tip, min(o.day) filter (where o.rule <> 'TIP_DECIDE') as of_case
    from unnest(p_matters) m (id) left join open o on o.matter_id = m.id and length(o.day) = 10 group by 1
  )
  update matter.matter m set due_tip = d.tip, due_case = d.of_case from due d
  where m.id = d.id and (m.due_tip, m.due_case) is distinct from (d.tip, d.of_case);
end $$;

create function matter.recount_due() returns trigger language plpgsql volatile set search_path = '' as $$
begin
  perform matter.refresh_due(array(select distinct matter_id from matter.clock));
  return null;
end $$;
create trigger recount_due after insert on matter.deadline_rule for each statement execute function matter.recount_due();
create trigger recount_due after insert on matter.day_off for each statement execute function matter.recount_due();

revoke execute on function matter.due_day, matter.refresh_due, matter.recount_due from public;
alter function matter.due_day owner to lt_matter;
alter function matter.refresh_due owner to lt_matter;
select matter.adopt_projection('matter', 'refresh_due');
select matter.refresh_due(array(select distinct matter_id from matter.clock));
