-- What matters count as, worked out from their rows and their facts.
create function matter.month_number(p_day text) returns int language sql immutable parallel safe as $$
  select case when length(p_day) >= 7 then left(p_day, 4)::int * 12 + substr(p_day, 6, 2)::int end
$$;

-- A person received: the year, the sex and the age band.
create function matter.victim_code(p_day text, p_details jsonb) returns int language sql immutable parallel safe as $$
  select (coalesce(left(p_day, 4)::int, 0) * 10 + coalesce(array_position('{FEMALE,MALE,OTHER}', p_details ->> 'sex'), 0)) * 10
    + coalesce(array_position('{UNDER_6,SIX_TO_TWELVE,THIRTEEN_TO_FIFTEEN,SIXTEEN_TO_SEVENTEEN,EIGHTEEN_TO_TWENTY_NINE,THIRTY_AND_OVER}', p_details ->> 'ageBand'), 0)
$$;

-- Where somebody was found to be no victim, those who are left: the latest identification counts.
create function matter.victim_codes(p_matter uuid) returns int[] language sql stable set search_path = '' as $$
  select coalesce(array_agg(matter.victim_code(v.occurred_on, v.details) order by matter.victim_code(v.occurred_on, v.details)), '{}')
  from matter.event v
  where v.matter_id = p_matter and v.current and v.kind = 'VICTIM_RECEIVED' and coalesce((
    select i.details ->> 'outcome' from matter.event i
    where i.matter_id = p_matter and i.current and i.kind = 'VICTIM_IDENTIFIED' and i.details ->> 'victimKey' = v.details ->> 'sourceKey'
    order by i.occurred_on desc nulls last, i.document_number desc nulls last, i.fact_id desc limit 1
  ), '') <> 'NOT_CONFIRMED'
$$;

create function matter.step_code(p_step int, p_first int, p_second int) returns smallint language sql immutable parallel safe as $$
  select case when p_second >= p_first then (p_step * 1000 + least(p_second - p_first, 999))::smallint end
$$;

-- Grouped by matter, so that one is found by its index and all are read in one go.
create view matter.figure_now as
select m.id as matter_id, m.place_id, left(m.opened_on::text, 4)::smallint as year, m.stage, o.agency, 'BORDER_GUARD' = any (m.agencies) as border, m.seriousness,
  case when m.investigation_from <= l.day then '-infinity' else m.investigation_from end as investigation_from,
  case when m.indicted_from <= l.day then '-infinity' else m.indicted_from end as indicted_from,
  case when m.in_force_from <= l.day then '-infinity' else m.in_force_from end as in_force_from,
  m.has_victim, coalesce(s.taking, '{}') as taking, coalesce(s.past, '{}') as past, coalesce(s.supervising, '{}') as supervising,
  coalesce(s.supervised_since, '{}') as supervised_since, coalesce(s.supervised_until, '{}') as supervised_until,
  array_remove(array[matter.step_code(1, e.tip, e.initiated), matter.step_code(2, e.initiated, e.concluded), matter.step_code(3, e.concluded, e.indicted),
    matter.step_code(4, e.indicted, e.registered), matter.step_code(5, e.registered, e.judged), matter.step_code(6, e.judged, e.in_force)], null) as steps,
  case when e.doubted then matter.victim_codes(m.id)
    when cardinality(e.received) > 1 then array(select c from unnest(e.received) c order by c)
    else coalesce(e.received, '{}') end as victims
from matter.matter m
cross join lateral (select (m.changed_victim at time zone 'Asia/Ho_Chi_Minh')::date as day) l
left join matter.organisation o on o.id = m.lead_organisation_id
left join (
  select x.matter_id,
    array_agg(x.organisation_id order by x.organisation_id) filter (where x.relation = 4) as taking,
    array_agg(x.organisation_id order by x.organisation_id) filter (where x.relation = 2) as past,
    array_agg(x.organisation_id order by x.organisation_id) filter (where x.lasts) as supervising,
    array_agg(x.since order by x.organisation_id) filter (where x.lasts) as supervised_since,
    array_agg(x.until order by x.organisation_id) filter (where x.lasts) as supervised_until
  from (
    select s.matter_id, s.organisation_id, s.relation, case when s.since <= d.day then '' else coalesce(s.since::text, '') end as since,
      coalesce(s.until::text, '9999') as until, s.relation = 3 and coalesce(s.until > d.day, true) as lasts
    from matter.standing s
    join matter.matter k on k.id = s.matter_id
    cross join lateral (select (k.changed_victim at time zone 'Asia/Ho_Chi_Minh')::date::text as day) d
  ) x group by x.matter_id
) s on s.matter_id = m.id
left join (
  select e.matter_id, min(matter.month_number(e.occurred_on)) filter (where e.kind = 'TIP_RECEIVED') as tip,
    min(matter.month_number(e.occurred_on)) filter (where e.kind in ('CASE_INITIATED', 'BORDER_CASE_INITIATED')) as initiated,
    min(matter.month_number(e.occurred_on)) filter (where e.kind = 'INVESTIGATION_CONCLUDED') as concluded,
    min(matter.month_number(e.occurred_on)) filter (where e.kind = 'INDICTMENT_ISSUED') as indicted,
    min(matter.month_number(e.occurred_on)) filter (where e.kind = 'CASE_REGISTERED' and coalesce(e.details ->> 'instance', 'FIRST') = 'FIRST') as registered,
    min(matter.month_number(e.occurred_on)) filter (where e.kind = 'JUDGMENT_PRONOUNCED' and coalesce(e.details ->> 'instance', 'FIRST') = 'FIRST') as judged,
    min(matter.month_number(e.occurred_on)) filter (where e.kind = 'JUDGMENT_IN_FORCE') as in_force,
    array_agg(matter.victim_code(e.occurred_on, e.details)) filter (where e.kind = 'VICTIM_RECEIVED') as received,
    bool_or(e.details ->> 'outcome' = 'NOT_CONFIRMED') filter (where e.kind = 'VICTIM_IDENTIFIED') as doubted
  from matter.event e
  where e.current and e.kind in ('TIP_RECEIVED', 'CASE_INITIATED', 'BORDER_CASE_INITIATED', 'INVESTIGATION_CONCLUDED', 'INDICTMENT_ISSUED', 'CASE_REGISTERED',
    'JUDGMENT_PRONOUNCED', 'JUDGMENT_IN_FORCE', 'VICTIM_RECEIVED', 'VICTIM_IDENTIFIED')
  group by e.matter_id
) e on e.matter_id = m.id
where m.joined_into is null and not m.waiting;
grant select on matter.figure_now to lt_matter;
