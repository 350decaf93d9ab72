-- What goes from one agency to another and who held the file: today, or at a moment of the past, by the facts known then.

-- A file is received after its conclusion and before the next one; everything else is answered by its number, by a body that it names if it names any.
-- What a published case leaves out is not awaited.
create function matter.passages_known(p_matters uuid[], p_until timestamptz, p_own int[])
returns table (event_id uuid, matter_id uuid, to_agency text, kind text, organisation_id int, answer_id uuid, acknowledged boolean, acknowledged_on text)
language sql stable as $$
  with e as materialized (
    select v.id, v.matter_id, v.kind, v.organisation_id, v.fact_id, v.version, v.current, v.document_key, v.occurred_on, v.earliest, v.latest, v.published, v.details
    from matter.events_known(p_matters, p_until, p_own) v
  ), sent as materialized (
    select e.*, r.to_agency, r.answer_kind, r.answer_field from e join matter.passage_rule r on r.kind = e.kind
  ), answer as (
    select distinct on (s.id) s.id as sent_id, x.id, x.organisation_id, x.occurred_on
    from sent s join e x on x.matter_id = s.matter_id and x.kind = s.answer_kind
    where case
      when s.answer_field is not null then x.details ->> s.answer_field = s.document_key and (
        not exists (select from matter.namings_of(s.fact_id, s.version, s.current))
        or exists (
          select from matter.namings_of(s.fact_id, s.version, s.current) n (id) join matter.organisation_lineage l on l.predecessor_id = n.id
          where l.organisation_id = x.organisation_id))
      else x.latest >= s.earliest and not exists (
        select from sent n where n.matter_id = s.matter_id and n.kind = s.kind and n.id <> s.id and n.earliest > s.latest and n.earliest <= x.earliest)
    end
    order by s.id, x.occurred_on, x.id
  )
  select s.id, s.matter_id, coalesce(named.agency, s.to_agency), s.answer_kind, a.organisation_id, a.id,
    case when s.answer_kind is not null and (a.id is not null or not s.published) then a.id is not null end, a.occurred_on::text
  from sent s
  left join lateral (
    select o.agency from matter.namings_of(s.fact_id, s.version, s.current) n (id) join matter.organisation o on o.id = n.id order by o.id limit 1
  ) named on true
  left join answer a on a.sent_id = s.id
  where coalesce(named.agency, s.to_agency) is not null
    and (s.kind <> 'INVESTIGATION_CONCLUDED' or a.id is not null or coalesce(s.details ->> 'proposal', 'PROSECUTE') = 'PROSECUTE')
$$;

create function matter.refresh_passages(p_matters uuid[]) returns void language plpgsql volatile set search_path = '' as $$
begin
  delete from matter.passage where matter_id = any (p_matters);
  insert into matter.passage (event_id, matter_id, to_agency, kind, organisation_id, answer_id, acknowledged, acknowledged_on)
  select * from matter.passages_known(p_matters, null, null);
end $$;

-- In the order in which matter.leading finds the body that leads: the last acknowledged holder is that body.
create function matter.holdings_known(p_matters uuid[], p_until timestamptz, p_own int[])
returns table (matter_id uuid, ordinal smallint, event_id uuid, kind text, organisation_id int, holder_id int, agency text, since text, acknowledged boolean,
  leads boolean) language sql stable as $$
  with receipt as materialized (
    select e.matter_id, e.id, e.kind, e.organisation_id, e.organisation_id as holder_id, e.agency, e.occurred_on, e.latest, k.lead_tier as tier, true as acknowledged,
      k.lead_tier >= 2 as takes,
      row_number() over (partition by e.matter_id, k.lead_tier >= 2 order by k.lead_tier desc, e.occurred_on, e.organisation_id) as nth,
      min(e.latest) filter (where k.lead_tier >= 2) over (partition by e.matter_id) as taken_over
    from matter.events_known(p_matters, p_until, p_own) e join matter.kind_effect k on k.kind = e.kind
  ), step as (
    select matter_id, id, kind, organisation_id, holder_id, agency, occurred_on, latest, tier, acknowledged from receipt
    where takes or nth = 1 and (taken_over is null or tier = 1 and latest <= taken_over)
    union all
    select e.matter_id, e.id, e.kind, e.organisation_id, o.id, coalesce(o.agency, p.to_agency), e.occurred_on, e.latest, 9, false
    from matter.events_known(p_matters, p_until, p_own) e
    join matter.passage_rule p on p.kind = e.kind and p.answer_kind is null
    left join lateral (
      select o.id, o.agency from matter.namings_of(e.fact_id, e.version, e.current) n (id) join matter.organisation o on o.id = n.id order by o.id limit 1
    ) o on true
    where coalesce(o.agency, p.to_agency) is not null
  ), compared as (
    select s.*, s.acknowledged and coalesce(lag(s.acknowledged) over before, false) and lag(s.holder_id) over before = s.holder_id as goes_on
    from step s
    window before as (partition by s.matter_id order by s.latest, s.tier, s.occurred_on desc, s.organisation_id desc, s.id)
  ), numbered as (
    select c.*, row_number() over (partition by c.matter_id order by c.latest, c.tier, c.occurred_on desc, c.organisation_id desc, c.id) as ordinal
    from compared c where c.goes_on is not true
  )
  select n.matter_id, n.ordinal::smallint, n.id, n.kind, n.organisation_id, n.holder_id, n.agency, n.occurred_on::text, n.acknowledged,
    n.acknowledged and n.ordinal = max(n.ordinal) filter (where n.acknowledged) over (partition by n.matter_id)
  from numbered n
$$;

create function matter.refresh_holdings(p_matters uuid[]) returns void language plpgsql volatile set search_path = '' as $$
begin
  delete from matter.holding where matter_id = any (p_matters);
  insert into matter.holding (matter_id, ordinal, event_id, kind, organisation_id, holder_id, agency, since, acknowledged, leads)
  select * from matter.holdings_known(p_matters, null, null);
end $$;

-- Whom the limit of an investigation binds.
create function matter.borne_by_border_guard(p_matters uuid[], p_until timestamptz, p_own int[]) returns setof uuid language sql stable as $$
  select e.matter_id from matter.events_known(p_matters, p_until, p_own) e
  group by 1
  having bool_or(e.kind = 'BORDER_CASE_INITIATED') and not bool_or(e.kind in ('HANDOVER_ACKNOWLEDGED', 'CASE_INITIATED'))
$$;

-- The agency that a limit binds, as matter.clock.agency says it.
create function matter.bound(p_rule text, p_border_guard boolean) returns text language sql immutable parallel safe as $$
  select case when p_border_guard then 'BORDER_GUARD' when p_rule = 'PROSECUTE' then 'PROCURACY' when p_rule = 'TRIAL_PREPARATION' then 'COURTS' else 'POLICE' end
$$;

create function matter.refresh_clock_bearers(p_matters uuid[]) returns void language plpgsql volatile set search_path = '' as $$
begin
  update matter.clock c set border_guard = true
  where c.matter_id = any (p_matters) and c.rule = 'INVESTIGATE' and not c.border_guard
    and c.matter_id in (select b from matter.borne_by_border_guard(p_matters, null, null) b);
end $$;
