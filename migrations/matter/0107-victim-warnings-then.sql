-- Gaps and contradictions that tell something about victims, today or at a moment.

-- Today's flags stand with the matter; those of a moment are worked out.
create function matter.flags(p_matters uuid[], p_until timestamptz, p_own int[])
returns table (matter_id uuid, offences text[], trial_mode text, accused_minor text, victim_minor text, witness_minor text)
language sql stable rows 100 as $$
  select m.id, m.offences, m.trial_mode, m.accused_minor, m.victim_minor, m.witness_minor
  from matter.matter m where p_until is null and m.id = any (p_matters)
  union all
  select f.matter_id, coalesce(o.offences, '{}'), f.trial_mode, f.accused_minor, f.victim_minor, f.witness_minor
  from matter.facets_known(p_matters, p_until, p_own) f left join matter.offences_known(p_matters, p_until, p_own) o on o.matter_id = f.matter_id
  where p_until is not null
$$;

create function matter.victim_gaps_known(p_matters uuid[], p_until timestamptz, p_own int[]) returns table (matter_id uuid, kind text, subject text)
language sql stable as $$
  with e as materialized (
    select v.matter_id, v.kind, v.document_key, v.details
    from matter.events_known(p_matters, p_until, p_own) v where not v.published
  ), received as materialized (
    select distinct e.matter_id from e where e.kind = 'VICTIM_RECEIVED'
  )
  select r.matter_id, 'REFERRAL_NOT_ANSWERED', r.document_key from e r
  where r.kind in ('VICTIM_REFERRED', 'RESCUED_PERSON_REFERRED')
    and not exists (select from e v where v.matter_id = r.matter_id and v.kind = 'VICTIM_RECEIVED' and v.details ->> 'referralKey' = r.document_key)
  union all
  select f.matter_id, 'VICTIMS_WITHOUT_RECEPTION', f.document_key from e f
  where (f.kind = 'RESCUE_MADE' or f.kind = 'INTERCEPTION_MADE' and f.details ->> 'victimsFound' ~ '^[1-9]')
    and not exists (select from received r where r.matter_id = f.matter_id)
  union all
  select i.matter_id, 'IDENTIFICATIONS_CONTRADICT', i.details ->> 'victimKey' from e i
  where i.kind = 'VICTIM_IDENTIFIED' and i.details ->> 'victimKey' is not null
  group by i.matter_id, i.details ->> 'victimKey' having count(distinct i.details ->> 'outcome') > 1
  union all
  select m.matter_id, 'CHILD_OFFENCE_WITHOUT_CHILD', null from matter.flags(p_matters, p_until, p_own) m
  where m.victim_minor = 'NO'
    and exists (select from matter.offence o where o.code_version = '2015' and o.child_victim and o.article = any (m.offences))
  union all
  select m.matter_id, 'MOBILE_TRIAL_WITH_MINOR', null from matter.flags(p_matters, p_until, p_own) m
  where m.trial_mode like '%MOBILE' and 'YES' in (m.victim_minor, m.accused_minor, m.witness_minor)
$$;

create or replace function matter.victim_gaps(p_matters uuid[]) returns table (matter_id uuid, kind text, subject text) language sql stable as $$
  select * from matter.victim_gaps_known(p_matters, null, null)
$$;

create function matter.warnings_known(p_matters uuid[], p_until timestamptz, p_own int[])
returns table (matter_id uuid, kind text, message text, message_en text, subject text) language sql stable as $$
  select distinct g.matter_id, g.kind, k.message, k.message_en, coalesce(g.subject, '')
  from (
    select * from matter.gaps_known(p_matters, p_until, p_own)
    union all select * from matter.victim_gaps_known(p_matters, p_until, p_own)
  ) g
  join matter.warning_kind k on k.kind = g.kind
$$;

create or replace function matter.refresh_warnings(p_matters uuid[]) returns void language plpgsql volatile set search_path = '' as $$
begin
  delete from matter.warning where matter_id = any (p_matters);
  insert into matter.warning (matter_id, kind, message, message_en, subject) select * from matter.warnings_known(p_matters, null, null);
end $$;
