-- The state of each charge and the clocks, today or at a moment: the rules of before over the facts known then.
create function matter.accused_states_known(p_matters uuid[], p_until timestamptz, p_own int[])
returns table (matter_id uuid, charge_key text, status text, approved_on text) language sql stable rows 100 as $$
  with e as materialized (
    select v.matter_id, matter.charge_key(v.kind, v.details) as charge_key, v.kind, v.occurred_on::text as day,
      array_position(array['ACCUSED_CHARGED', 'CHARGE_APPROVED', 'ACCUSED_WANTED', 'ACCUSED_FOUND', 'INVESTIGATION_RESUMED',
        'INVESTIGATION_SUSPENDED', 'INVESTIGATION_DISCONTINUED', 'CHARGE_CANCELLED'], v.kind) as rank
    from matter.events_known(p_matters, p_until, p_own) v where matter.charge_key(v.kind, v.details) is not null
  ), charge as (
    select matter_id, charge_key, bool_or(kind = 'ACCUSED_CHARGED') as known,
      max(day) filter (where kind = 'CHARGE_APPROVED') as approved, max(day) filter (where kind = 'CHARGE_CANCELLED') as cancelled,
      (array_agg(kind order by day desc nulls last, rank desc))[1] as last
    from e where rank is not null group by 1, 2
  )
  select matter_id, charge_key,
    case
      when last = 'ACCUSED_WANTED' then 'WANTED'
      when last = 'INVESTIGATION_SUSPENDED' then 'SUSPENDED'
      when last = 'INVESTIGATION_DISCONTINUED' then 'DISCONTINUED'
      when last = 'CHARGE_CANCELLED' then 'CANCELLED'
      when approved > coalesce(cancelled, '') then 'APPROVED'
      else 'CHARGED'
    end,
    case when approved > coalesce(cancelled, '') then approved end
  from charge where known
$$;

create or replace function matter.refresh_accused(p_matters uuid[]) returns void language plpgsql volatile set search_path = '' as $$
begin
  delete from matter.accused_state where matter_id = any (p_matters);
  insert into matter.accused_state (matter_id, charge_key, status, approved_on)
  select * from matter.accused_states_known(p_matters, null, null);
end $$;

-- How grave the case is stands with the matter and is no part of this.
create function matter.clocks_known(p_matters uuid[], p_until timestamptz, p_own int[])
returns table (matter_id uuid, rule text, variant text, subject text, starts_on text, met_on text, suspended_on text, replaced_on text, extended_to text)
language sql stable rows 100 as $$
  with e as materialized (
    select v.* from matter.events_known(p_matters, p_until, p_own) v
  ), tick as materialized (
    select e.matter_id, r.rule, r.role, e.occurred_on::text as day, coalesce(e.document_number, '') as subject,
      case when r.rule = 'TRIAL_PREPARATION' and r.variant = 'BASE' and exists (
        select from e b where b.matter_id = e.matter_id and b.kind = 'COURT_FILE_RETURNED' and b.occurred_on <= e.occurred_on
      ) then 'AFTER_RETURN' else r.variant end as variant,
      case when r.variant = 'EXTENDED' then coalesce(e.details ->> 'extendedTo', e.details ->> 'until') end as extended_to,
      -- A case that one body began and another took over began once.
      case when r.rule = 'INVESTIGATE' and r.variant = 'BASE' then '' else e.occurred_on || coalesce(e.document_number, '') end as once
    from e
    join matter.clock_rule r on r.kind = e.kind and matter.applies(e.details, r.field, r.pattern)
    where not e.published and not matter.is_about_one(e.kind, e.details)
  ), began as (
    select distinct on (matter_id, rule, variant, once) * from tick where role = 'STARTS' order by matter_id, rule, variant, once, day, subject
  ), days as (
    -- All days of one rule side by side: a batch of matters would else meet itself again and again.
    select matter_id, rule, array_agg(day) filter (where role = 'STARTS' and variant <> 'BASE') as starts,
      array_agg(day) filter (where role = 'MEETS') as meets, array_agg(day) filter (where role = 'SUSPENDS') as suspends
    from tick group by 1, 2
  )
  select b.matter_id, b.rule, b.variant, b.subject, b.day, met.day, case when suspended.day < coalesce(met.day, '~') then suspended.day end,
    case when met.day is null then next_start.day end, b.extended_to
  from began b
  join days d on d.matter_id = b.matter_id and d.rule = b.rule
  cross join lateral (select min(n) as day from unnest(d.starts) n where n > b.day) next_start
  cross join lateral (select min(n) as day from unnest(d.meets) n where n >= b.day and n <= coalesce(next_start.day, '~')) met
  cross join lateral (select min(n) as day from unnest(d.suspends) n where n >= b.day and n <= coalesce(next_start.day, '~')) suspended
$$;

create or replace function matter.refresh_clocks(p_matters uuid[]) returns void language plpgsql volatile set search_path = '' as $$
begin
  delete from matter.clock where matter_id = any (p_matters);
  insert into matter.clock (matter_id, rule, variant, subject, starts_on, met_on, suspended_on, replaced_on, extended_to, seriousness)
  select c.*, m.seriousness from matter.clocks_known(p_matters, null, null) c join matter.matter m on m.id = c.matter_id;
end $$;
