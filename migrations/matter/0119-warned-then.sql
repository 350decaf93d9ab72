-- The facts behind each warning, and what agencies told differently of one thing: today, or at a moment of the past.

-- Today's warnings stand ready; those of a moment are worked out.
create function matter.warnings_at(p_matters uuid[], p_until timestamptz, p_own int[]) returns table (matter_id uuid, kind text, subject text)
language sql stable as $$
  select w.matter_id, w.kind, w.subject from matter.warning w where p_until is null and w.matter_id = any (p_matters)
  union all
  select w.matter_id, w.kind, w.subject from matter.warnings_known(p_matters, p_until, p_own) w where p_until is not null
$$;

create function matter.warning_items_known(p_matters uuid[], p_until timestamptz, p_own int[])
returns table (matter_id uuid, kind text, subject text, event_id uuid) language sql stable as $$
  with e as materialized (
    select v.* from matter.events_known(p_matters, p_until, p_own) v
  )
  select distinct w.matter_id, w.kind, w.subject, e.id
  from matter.warnings_at(p_matters, p_until, p_own) w
  join matter.warning_about a on a.kind = w.kind
  join e on e.matter_id = w.matter_id and not e.published and (a.event_kind is null or e.kind = a.event_kind)
  where case a.by
    when 'DOCUMENT' then coalesce(e.document_key, '') = w.subject
    when 'CHARGE' then coalesce(matter.charge_key(e.kind, e.details), '') = w.subject
    when 'VICTIM' then e.details ->> 'victimKey' = w.subject
    when 'INDICTMENT' then exists (
      select from e r
      where r.matter_id = w.matter_id and r.kind = 'CASE_REGISTERED' and r.document_key = w.subject
        and r.details ->> 'indictmentKey' = e.document_key)
    when 'FIRST' then not exists (
      select from e f where f.matter_id = w.matter_id and f.kind = e.kind and f.earliest < e.earliest)
    when 'BODY' then coalesce(e.document_key, '') = w.subject and exists (
      select from matter.organisation o where o.id = e.organisation_id and (e.latest < o.valid_from or e.earliest >= o.valid_to))
    when 'CHILD_OFFENCE' then exists (
      select from jsonb_array_elements_text(case when jsonb_typeof(e.details -> 'offences') = 'array' then e.details -> 'offences' else '[]' end) c
      join matter.offence o on o.code_version = '2015' and o.article = split_part(c, '.', 1) and o.child_victim)
    when 'MOBILE' then coalesce(e.details ->> 'mode' like '%MOBILE', false)
    else true
  end
$$;

create function matter.refresh_warning_items(p_matters uuid[]) returns void language plpgsql volatile set search_path = '' as $$
declare
  v_warned uuid[];
begin
  delete from matter.warning_item where matter_id = any (p_matters);
  -- Few matters have warnings: the facts of the others are not looked at.
  v_warned := array(select distinct w.matter_id from matter.warning w where w.matter_id = any (p_matters));
  if v_warned <> '{}' then
    insert into matter.warning_item (matter_id, kind, subject, event_id) select * from matter.warning_items_known(v_warned, null, null);
  end if;
end $$;

create function matter.warning_items_at(p_matters uuid[], p_until timestamptz, p_own int[])
returns table (matter_id uuid, kind text, subject text, event_id uuid) language sql stable as $$
  select w.matter_id, w.kind, w.subject, w.event_id from matter.warning_item w where p_until is null and w.matter_id = any (p_matters)
  union all
  select * from matter.warning_items_known(p_matters, p_until, p_own) where p_until is not null
$$;

-- What warnings say of two facts, and what the facts of two sides plainly give. A published case leaves out too much to be compared.
create function matter.claims_known(p_matters uuid[], p_until timestamptz, p_own int[]) returns table (matter_id uuid, kind text, subject text, event_id uuid, persons int)
language sql stable as $$
  with e as materialized (
    select v.id, v.matter_id, v.kind, v.agency, v.organisation_id, v.fact_id, v.document_key, v.earliest, v.latest, v.details, matter.charge_key(v.kind, v.details) as charge_key
    from matter.events_known(p_matters, p_until, p_own) v where not v.published
  ), pair as (
    select h.matter_id, 'RECEIVED_BEFORE_HANDOVER' as kind, h.document_key as subject, h.id as one, a.id as other
    from e h join e a on a.matter_id = h.matter_id and a.kind = 'HANDOVER_ACKNOWLEDGED' and a.details ->> 'handoverKey' = h.document_key and a.latest < h.earliest
    where h.kind in ('MATTER_HANDED_OVER', 'CASE_TRANSFERRED')
    union all
    select r.matter_id, 'RECEIVED_BEFORE_REFERRAL', r.document_key, r.id, v.id
    from e r join e v on v.matter_id = r.matter_id and v.kind = 'VICTIM_RECEIVED' and v.details ->> 'referralKey' = r.document_key and v.latest < r.earliest
    where r.kind in ('VICTIM_REFERRED', 'RESCUED_PERSON_REFERRED')
    union all
    select c.matter_id, 'APPROVED_BEFORE_CHARGE', c.charge_key, c.id, a.id
    from e c join e a on a.matter_id = c.matter_id and a.kind = 'CHARGE_APPROVED' and a.charge_key = c.charge_key and a.latest < c.earliest
    where c.kind = 'ACCUSED_CHARGED'
    union all
    select c.matter_id, 'CHARGE_STATUS_DIFFERS', c.charge_key, c.id, s.id
    from e c join e s on s.matter_id = c.matter_id and s.charge_key = c.charge_key and s.earliest > c.latest
      and s.kind in ('ACCUSED_WANTED', 'ACCUSED_FOUND', 'INVESTIGATION_SUSPENDED', 'INVESTIGATION_RESUMED')
    where c.kind = 'CHARGE_CANCELLED' and not exists (
      select from e a where a.matter_id = c.matter_id and a.kind = 'CHARGE_APPROVED' and a.charge_key = c.charge_key and a.latest > c.earliest)
    union all
    select d.matter_id, 'TRIAL_MODE_DIFFERS', coalesce(d.details ->> 'instance', 'FIRST'), d.id, t.id
    from e d join e t on t.matter_id = d.matter_id and t.kind in ('MOBILE_TRIAL_ANNOUNCED', 'MOBILE_TRIAL_HELD')
      and coalesce(t.details ->> 'instance', 'FIRST') = coalesce(d.details ->> 'instance', 'FIRST')
    where d.kind = 'TRIAL_DECIDED' and d.details ->> 'mode' not like '%MOBILE' and not exists (
      select from e l where l.matter_id = d.matter_id and l.kind = 'TRIAL_DECIDED' and l.details ->> 'mode' is not null and l.id <> d.id
        and coalesce(l.details ->> 'instance', 'FIRST') = coalesce(d.details ->> 'instance', 'FIRST') and l.earliest >= d.latest)
  ), counted as (
    select r.matter_id, r.document_key, r.id as referral, (r.details ->> 'persons')::int as referred, (array_agg(v.id order by v.latest desc, v.id))[1] as reception,
      count(*)::int as received
    from e r join e v on v.matter_id = r.matter_id and v.kind = 'VICTIM_RECEIVED' and v.details ->> 'referralKey' = r.document_key
    where r.kind = 'VICTIM_REFERRED' and r.details ->> 'persons' ~ '^[0-9]{1,6}$'
    group by 1, 2, 3, 4
  )
  select w.matter_id, w.kind, w.subject, w.event_id, null::int
  from matter.warning_items_at(p_matters, p_until, p_own) w join matter.contradiction_kind k on k.kind = w.kind
  union
  select p.matter_id, p.kind, coalesce(p.subject, ''), x.id, null from pair p cross join lateral (values (p.one), (p.other)) x (id)
  union
  select c.matter_id, 'PERSONS_RECEIVED_DIFFER', c.document_key, x.id, x.persons
  from counted c cross join lateral (values (c.referral, c.referred), (c.reception, c.received)) x (id, persons)
  where c.referred <> c.received
$$;

-- One side of each contradiction a row.
create function matter.sides_known(p_matters uuid[], p_until timestamptz, p_own int[])
returns table (matter_id uuid, contradiction text, subject text, event_id uuid, organisation_id int, agency text, kind text, occurred_on text, code text,
  persons int, court_id int, recorded_at timestamptz) language sql stable as $$
  select f.matter_id, f.kind, f.subject, e.id, e.organisation_id, e.agency, e.kind, e.occurred_on::text,
    case k.aspect
      when 'OUTCOME' then e.details ->> 'outcome'
      when 'MODE' then coalesce(e.details ->> 'mode', 'MOBILE')
      when 'STEP' then e.kind
    end,
    f.persons,
    case when k.aspect = 'COURT' then coalesce((e.details ->> 'courtId')::int, case when e.agency = 'COURTS' then e.organisation_id end) end,
    e.recorded_at
  from (
    -- One side alone contradicts nobody.
    select c.*, count(*) over (partition by c.matter_id, c.kind, c.subject) as sides from matter.claims_known(p_matters, p_until, p_own) c
  ) f
  join matter.contradiction_kind k on k.kind = f.kind
  join matter.event e on e.id = f.event_id
  where f.sides > 1
$$;

create function matter.refresh_contradictions(p_matters uuid[]) returns void language plpgsql volatile set search_path = '' as $$
begin
  delete from matter.claim where matter_id = any (p_matters);
  delete from matter.contradiction where matter_id = any (p_matters);
  insert into matter.claim (matter_id, contradiction, subject, event_id, organisation_id, agency, kind, occurred_on, code, persons, court_id, recorded_at)
  select * from matter.sides_known(p_matters, null, null);
  insert into matter.contradiction (matter_id, kind, subject, message, message_en)
  select distinct c.matter_id, c.contradiction, c.subject, k.message, k.message_en
  from matter.claim c join matter.contradiction_kind k on k.kind = c.contradiction
  where c.matter_id = any (p_matters);
end $$;
