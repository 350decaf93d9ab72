-- Which facts counted at a moment of the past. p_until null: now. p_own: the bodies for which the reader stands.

-- The homes whose facts waited then, as parts of today's matter: parted from all that was no pending fact, and one body alone had spoken in them.
create function matter.waiting_on(p_matter uuid, p_until timestamptz) returns uuid[] language plpgsql stable security definer set search_path = '' as $$
begin
  if not exists (
    select from matter.event e join matter.matter h on h.id = e.home_matter_id where e.matter_id = p_matter and h.began_waiting
  ) then
    return '{}';
  end if;
  return (
    with recursive way (home, root) as (
      select distinct e.home_matter_id, e.home_matter_id from matter.event e where e.matter_id = p_matter
      union
      select w.home, j.survivor from way w
      join matter.joining j on j.absorbed = w.root and j.undone_at is null and j.at < p_until
    ), part as (
      select w.root, array_agg(w.home) as homes, bool_and(h.began_waiting and r.began_waiting) as waits
      from way w join matter.matter h on h.id = w.home join matter.matter r on r.id = w.root
      where not exists (select from matter.joining j where j.absorbed = w.root and j.undone_at is null and j.at < p_until)
      group by 1
    )
    select coalesce(array_agg(home), '{}')
    from part cross join unnest(part.homes) as home
    where part.waits and 2 > (
      select count(distinct e.organisation_id) from matter.event e
      where e.matter_id = p_matter and e.home_matter_id = any (part.homes) and e.recorded_at < p_until
    )
  );
end $$;

-- Every change of a fact that had been told by then: what waited counts for its owner alone.
create function matter.events_told(p_matters uuid[], p_until timestamptz, p_own int[]) returns setof matter.event language sql stable as $$
  select e.* from matter.event e
  where e.matter_id = any (p_matters) and case when p_until is null then true else
    e.recorded_at < p_until
    and (e.home_matter_id <> all ((select matter.waiting_on(p_matters[1], p_until))::uuid[]) or e.organisation_id = any (p_own))
  end
$$;

-- The latest change of each fact by then; a withdrawal may be one.
create function matter.events_last(p_matters uuid[], p_until timestamptz, p_own int[]) returns setof matter.event language sql stable as $$
  select e.* from matter.events_told(p_matters, p_until, p_own) e
  where not exists (
    select from matter.event n
    where n.fact_id = e.fact_id and (p_until is null or n.recorded_at < p_until)
      and (n.version, (n.change = 'WITHDRAWN')::int) > (e.version, (e.change = 'WITHDRAWN')::int)
  )
$$;

-- What held: the facts' versions that were current. Every rule of the projection reads its facts here.
create function matter.events_known(p_matters uuid[], p_until timestamptz, p_own int[]) returns setof matter.event language sql stable as $$
  select e.* from matter.event e
  where e.matter_id = any (p_matters) and case when p_until is null then e.current else
    e.recorded_at < p_until and e.change <> 'WITHDRAWN'
    and (e.home_matter_id <> all ((select matter.waiting_on(p_matters[1], p_until))::uuid[]) or e.organisation_id = any (p_own))
    and not exists (
      select from matter.event n
      where n.fact_id = e.fact_id and n.recorded_at < p_until
        and (n.version, (n.change = 'WITHDRAWN')::int) > (e.version, (e.change = 'WITHDRAWN')::int)
    )
  end
$$;
