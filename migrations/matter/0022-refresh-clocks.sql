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
  ), follow as (
    select b.*, (
      select min(n.day) from tick n
      where n.matter_id = b.matter_id and n.rule = b.rule and n.role = 'STARTS' and n.variant <> 'BASE' and n.day > b.day
    ) as next_start
    from began b
  )
  insert into matter.clock (matter_id, rule, variant, subject, starts_on, met_on, suspended_on, replaced_on, extended_to, seriousness)
  select f.matter_id, f.rule, f.variant, f.subject, f.day, ends.met, case when ends.suspended < coalesce(ends.met, '~') then ends.suspended end,
    case when ends.met is null then f.next_start end, f.extended_to, m.seriousness
  from follow f
  join matter.matter m on m.id = f.matter_id
  cross join lateral (
    select min(t.day) filter (where t.role = 'MEETS') as met, min(t.day) filter (where t.role = 'SUSPENDS') as suspended
    from tick t
    where t.matter_id = f.matter_id and t.rule = f.rule and t.role <> 'STARTS' and t.day >= f.day and (f.next_start is null or t.day <= f.next_start)
  ) ends;
end $$;
