-- A fact that was reported for a matter which its reporter may not enter waits in a matter of its own, and only its owner sees that one:
-- neither the bodies of the area nor those who supervise the reporter. It stops waiting when the two have become one.
create function matter.waiting(p_matters uuid[]) returns setof uuid language sql stable set search_path = '' as $$
  select distinct q.matter_id
  from matter.quote q
  where q.matter_id = any (p_matters) and q.target
    and not exists (select from matter.code c where c.code = q.code and c.matter_id = q.matter_id)
    and not exists (select from matter.matter m where m.id = q.matter_ref and coalesce(m.joined_into, m.id) = q.matter_id)
    and not exists (
      select from matter.document d
      where d.matter_id = q.matter_id and d.number = q.number and d.type = q.type
        and (q.issuer_id is null or q.issuer_id = d.issuer_id) and (q.year is null or q.year = d.year)
    )
    and not exists (
      select from matter.event e
      where e.matter_id = q.matter_id and e.current and e.organisation_id <> q.organisation_id
    )
$$;
