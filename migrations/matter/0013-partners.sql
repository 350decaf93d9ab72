-- Two matters are one only when both sides say so: one speaks of the other, and the other knows who speaks.

-- Pairs (who speaks, the matter spoken in, the matter spoken of) around one matter, in both directions.
create function matter.mentions(p_matter uuid) returns table (organisation_id int, target boolean, speaks_in uuid, speaks_of uuid)
language sql stable set search_path = '' as $$
  select q.organisation_id, q.target, q.matter_id, d.matter_id
  from matter.quote q join matter.document d on d.document_key = q.document_key
  where q.matter_id = p_matter and d.matter_id <> p_matter
  union
  select q.organisation_id, q.target, q.matter_id, c.matter_id
  from matter.quote q join matter.code c on c.code = q.code
  where q.matter_id = p_matter and c.matter_id <> p_matter
  union
  select q.organisation_id, q.target, q.matter_id, coalesce(m.joined_into, m.id)
  from matter.quote q join matter.matter m on m.id = q.matter_ref
  where q.matter_id = p_matter and coalesce(m.joined_into, m.id) <> p_matter
  union
  select q.organisation_id, q.target, q.matter_id, d.matter_id
  from matter.document d join matter.quote q on q.document_key = d.document_key
  where d.matter_id = p_matter and q.matter_id <> p_matter
  union
  select q.organisation_id, q.target, q.matter_id, c.matter_id
  from matter.code c join matter.quote q on q.code = c.code
  where c.matter_id = p_matter and q.matter_id <> p_matter
  union
  select q.organisation_id, q.target, q.matter_id, p_matter
  from matter.matter m join matter.quote q on q.matter_ref = m.id
  where (m.id = p_matter or m.joined_into = p_matter) and q.matter_id <> p_matter
$$;

-- The leading body let in a fact of the matter that speaks.
create function matter.is_accepted(p_speaks_in uuid, p_speaks_of uuid) returns boolean language sql stable set search_path = '' as $$
  select exists (
    select from matter.acceptance a join matter.document d on d.document_key = a.document_key
    where a.matter_id = p_speaks_of and d.matter_id = p_speaks_in
  )
$$;

-- Whether the two were parted again; they do not join a second time by themselves.
create function matter.was_separated(p_one uuid, p_other uuid) returns boolean language sql stable set search_path = '' as $$
  select exists (
    select from matter.joining j
    where j.undone_at is not null and ((j.absorbed = p_one and j.survivor = p_other) or (j.absorbed = p_other and j.survivor = p_one))
  )
$$;

-- A matter that has become one with this one, if there is any. Whoever takes part in the matter that it meant needs nobody else's word:
-- had the other matter been there first, the fact would have been put into it.
create function matter.partner(p_matter uuid) returns uuid language sql stable set search_path = '' as $$
  select case when s.speaks_in = p_matter then s.speaks_of else s.speaks_in end
  from matter.mentions(p_matter) s
  where not matter.was_separated(s.speaks_in, s.speaks_of)
    and (
      matter.recognised(s.speaks_of, s.organisation_id)
      or s.target and matter.takes_part(s.speaks_of, s.organisation_id)
      or matter.is_pending(s.speaks_in) and matter.is_accepted(s.speaks_in, s.speaks_of)
    )
  limit 1
$$;
