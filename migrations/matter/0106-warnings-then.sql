-- Gaps and contradictions, today or at a moment.
create function matter.gaps_known(p_matters uuid[], p_until timestamptz, p_own int[]) returns table (matter_id uuid, kind text, subject text)
language sql stable as $$
  with e as materialized (
    select v.matter_id, v.kind, v.agency, v.organisation_id, v.fact_id, v.document_key, v.earliest, v.latest, v.details, v.published
    from matter.events_known(p_matters, p_until, p_own) v
  ), own as materialized (
    select * from e where not published
  ), seen as materialized (
    select e.matter_id, array_agg(distinct e.kind) as kinds, min(e.earliest) filter (where e.kind in ('CASE_INITIATED', 'BORDER_CASE_INITIATED')) as initiated,
      min(e.earliest) filter (where e.kind = 'INVESTIGATION_CONCLUDED') as concluded,
      bool_or(e.agency = 'POLICE' and e.kind <> 'HANDOVER_ACKNOWLEDGED') as police
    from e group by 1
  )
  select c.matter_id, 'REGISTERED_WITHOUT_INDICTMENT', c.document_key from own c
  where c.kind = 'CASE_REGISTERED' and coalesce(c.details ->> 'instance', 'FIRST') = 'FIRST'
    and not exists (select from e i where i.matter_id = c.matter_id and i.kind = 'INDICTMENT_ISSUED' and i.document_key = c.details ->> 'indictmentKey')
  union all
  select c.matter_id, 'INDICTMENT_NAMES_OTHER_COURT', c.document_key
  from own c join e i on i.matter_id = c.matter_id and i.kind = 'INDICTMENT_ISSUED' and i.document_key = c.details ->> 'indictmentKey'
  where c.kind = 'CASE_REGISTERED' and coalesce(c.details ->> 'instance', 'FIRST') = 'FIRST' and not exists (
    select from matter.organisation_lineage l where l.organisation_id = c.organisation_id and l.predecessor_id::text = i.details ->> 'courtId')
  union all
  select c.matter_id, 'REGISTERED_BEFORE_INDICTMENT', c.document_key
  from own c join e i on i.matter_id = c.matter_id and i.kind = 'INDICTMENT_ISSUED' and i.document_key = c.details ->> 'indictmentKey'
  where c.kind = 'CASE_REGISTERED' and c.latest < i.earliest
  union all
  select c.matter_id, 'CHARGE_NOT_APPROVED', matter.charge_key(c.kind, c.details) from own c join seen s on s.matter_id = c.matter_id
  where c.kind = 'ACCUSED_CHARGED' and s.kinds && array['FILE_RECEIVED', 'INDICTMENT_ISSUED', 'CASE_REGISTERED']
    and not exists (select from e a where a.matter_id = c.matter_id and a.kind in ('CHARGE_APPROVED', 'CHARGE_CANCELLED') and a.details ->> 'chargeKey' = matter.charge_key(c.kind, c.details))
  union all
  select a.matter_id, 'APPROVAL_OF_UNKNOWN_CHARGE', a.details ->> 'chargeKey' from own a
  where a.kind = 'CHARGE_APPROVED'
    and not exists (select from e c where c.matter_id = a.matter_id and c.kind = 'ACCUSED_CHARGED' and matter.charge_key(c.kind, c.details) = a.details ->> 'chargeKey')
  union all
  select h.matter_id, 'HANDOVER_NOT_ACKNOWLEDGED', h.document_key from own h
  where h.kind in ('MATTER_HANDED_OVER', 'CASE_TRANSFERRED')
    and not exists (select from matter.handover_states(p_matters, p_until, p_own) s where s.matter_id = h.matter_id and s.handover_key = h.document_key)
  union all
  select b.matter_id, 'BORDER_CASE_NOT_HANDED_OVER', b.document_key from own b join seen s on s.matter_id = b.matter_id
  where b.kind = 'BORDER_CASE_INITIATED' and s.police and not s.kinds && array['MATTER_HANDED_OVER']
  union all
  select b.matter_id, 'OFFENCE_OUTSIDE_BORDER_GUARD', b.document_key from own b
  where b.kind = 'BORDER_CASE_INITIATED' and exists (
    select from jsonb_array_elements_text(case when jsonb_typeof(b.details -> 'offences') = 'array' then b.details -> 'offences' else '[]' end) o
    join matter.offence f on f.code_version = '2015' and f.article = split_part(o, '.', 1) and not f.border_guard)
  union all
  select e.matter_id, 'ORGANISATION_OF_ANOTHER_TIME', e.document_key from own e join matter.organisation o on o.id = e.organisation_id
  where e.latest < o.valid_from or e.earliest >= o.valid_to
  union all
  select c.matter_id, 'CONCLUDED_BEFORE_INITIATION', c.document_key from own c join seen s on s.matter_id = c.matter_id
  where c.kind = 'INVESTIGATION_CONCLUDED' and (s.initiated is null or c.latest < s.initiated)
  union all
  select f.matter_id, 'FILE_BEFORE_CONCLUSION', f.document_key from own f join seen s on s.matter_id = f.matter_id
  where f.kind = 'FILE_RECEIVED' and (s.concluded is null or f.latest < s.concluded)
$$;

create or replace function matter.gaps(p_matters uuid[]) returns table (matter_id uuid, kind text, subject text) language sql stable as $$
  select * from matter.gaps_known(p_matters, null, null)
$$;
