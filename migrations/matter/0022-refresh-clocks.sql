-- Clocks of four rules. A fact taken from a published case starts none: what the papers leave out would look overdue.
create function matter.refresh_clocks(p_matters uuid[]) returns void language plpgsql volatile set search_path = '' as $$
begin
  delete from matter.clock where matter_id = any (p_matters);
  with tick as materialized (
    select e.matter_id, r.rule, r.role, e.occurred_on::text as day, coalesce(e.document_number, '') as subject,
      case when r.rule = 'TRIAL_PREPARATION' and r.variant = 'BASE' and exists (
        select from matter.event b where b.matter_id = e.matter_id and b.current and b.kind = 'COURT_FILE_RETURNED' and b.occurred_on <= e.occurred_on
      ) then 'AFTER_RETURN' else r.variant end as variant,
      case when r.variant = 'EXTENDED' then coalesce(e.details ->> 'extendedTo', e.details ->> 'until') end as extended_to,
      -- A case that one body began and another took over began once.
      case when r.rule = 'INVESTIGATE' and r.variant = 'BASE' then '' else e.occurred_on || coalesce(e.document_number, '') end as once
    from matter.event e
    join matter.clock_rule r on r.kind = e.kind and matter.applies(e.details, r.field, r.pattern)
    where e.matter_id = any (p_matters) and e.current and not e.published and not matter.is_about_one(e.kind, e.details)
  ), began as (
    select distinct on (matter_id, rule, variant, once) * from tick where role = 'STARTS' order by matter_id, rule, variant, once, day, subject
  ), days as (
    -- All days of one rule side by side: a batch of matters would else meet itself again and again.
    select matter_id, rule, array_agg(day) filter (where role = 'STARTS' and variant <> 'BASE') as starts,
      array_agg(day) filter (where role = 'MEETS') as meets, array_agg(day) filter (where role = 'SUSPENDS') as suspends
    from tick group by 1, 2
  )
  insert into matter.clock (matter_id, rule, variant, subject, starts_on, met_on, suspended_on, replaced_on, extended_to, seriousness)
  select b.matter_id, b.rule, b.variant, b.subject, b.day, met.day, case when suspended.day < coalesce(met.day, '~') then suspended.day end,
    case when met.day is null then next_start.day end, b.extended_to, m.seriousness
  from began b
  join days d on d.matter_id = b.matter_id and d.rule = b.rule
  join matter.matter m on m.id = b.matter_id
  cross join lateral (select min(n) as day from unnest(d.starts) n where n > b.day) next_start
  cross join lateral (select min(n) as day from unnest(d.meets) n where n >= b.day and n <= coalesce(next_start.day, '~')) met
  cross join lateral (select min(n) as day from unnest(d.suspends) n where n >= b.day and n <= coalesce(next_start.day, '~')) suspended;
end $$;
