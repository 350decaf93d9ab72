-- What a published case leaves out is not awaited: whether it was acknowledged is not known.
create or replace function matter.refresh_passages(p_matters uuid[]) returns void language plpgsql volatile set search_path = '' as $$
begin
  delete from matter.passage where matter_id = any (p_matters);
  insert into matter.passage (event_id, matter_id, to_agency, kind, organisation_id, answer_id, acknowledged, acknowledged_on)
  select e.id, e.matter_id, coalesce(named.agency, r.to_agency), r.answer_kind, a.organisation_id, a.id,
    case when r.answer_kind is not null and (a.id is not null or not e.published) then a.id is not null end, a.occurred_on
  from matter.event e
  join matter.passage_rule r on r.kind = e.kind
  left join lateral (
    select o.agency from matter.naming n join matter.organisation o on o.id = n.organisation_id where n.fact_id = e.fact_id order by o.id limit 1
  ) named on true
  left join lateral (
    select x.id, x.organisation_id, x.occurred_on from matter.event x
    where x.matter_id = e.matter_id and x.current and x.kind = r.answer_kind
      and case
        when r.answer_field is not null then x.details ->> r.answer_field = e.document_key and matter.is_for(e.fact_id, x.organisation_id)
        else x.latest >= e.earliest and not exists (
          select from matter.event n
          where n.matter_id = e.matter_id and n.current and n.kind = e.kind and n.id <> e.id and n.earliest > e.latest and n.earliest <= x.earliest)
      end
    order by x.occurred_on, x.id limit 1
  ) a on true
  where e.matter_id = any (p_matters) and e.current and coalesce(named.agency, r.to_agency) is not null
    and (e.kind <> 'INVESTIGATION_CONCLUDED' or a.id is not null or coalesce(e.details ->> 'proposal', 'PROSECUTE') = 'PROSECUTE');
end $$;
alter function matter.refresh_passages(uuid[]) owner to lt_matter;

update matter.passage p set acknowledged = null
from matter.event e
where e.id = p.event_id and e.published and p.answer_id is null;
