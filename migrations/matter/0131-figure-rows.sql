-- What matters count as, worked out from their rows and their facts.
create function matter.month_number(p_day text) returns int language sql immutable parallel safe as $$
  select case when length(p_day) >= 7 then left(p_day, 4)::int * 12 + substr(p_day, 6, 2)::int end
$$;

create function matter.step_months(p_ends int[]) returns smallint[] language sql immutable parallel safe as $$
  select coalesce(array_agg((n * 1000 + least(p_ends[n + 1] - p_ends[n], 999))::smallint order by n) filter (where p_ends[n + 1] >= p_ends[n]), '{}')
  from generate_series(1, cardinality(p_ends) - 1) n
$$;

create view matter.figure_now as
select m.id as matter_id, m.place_id, left(m.opened_on::text, 4)::smallint as year, m.stage, o.agency, 'BORDER_GUARD' = any (m.agencies) as border, m.seriousness,
  case when m.investigation_from <= l.day then '-infinity' else m.investigation_from end as investigation_from,
  case when m.indicted_from <= l.day then '-infinity' else m.indicted_from end as indicted_from,
  case when m.in_force_from <= l.day then '-infinity' else m.in_force_from end as in_force_from,
  m.has_victim, s.taking, s.past, s.supervising, s.supervised_since, s.supervised_until,
  matter.step_months(array[e.tip, e.initiated, e.concluded, e.indicted, e.registered, e.judged, e.in_force]) as steps,
  case when m.has_victim then array(
    select (coalesce(left(v.occurred_on::text, 4)::int, 0) * 10 + coalesce(array_position(array['FEMALE', 'MALE', 'OTHER'], v.details ->> 'sex'), 0)) * 10
      + coalesce(array_position(array['UNDER_6', 'SIX_TO_TWELVE', 'THIRTEEN_TO_FIFTEEN', 'SIXTEEN_TO_SEVENTEEN', 'EIGHTEEN_TO_TWENTY_NINE', 'THIRTY_AND_OVER'], v.details ->> 'ageBand'), 0)
    from matter.event v
    where v.matter_id = m.id and v.current and v.kind = 'VICTIM_RECEIVED' and coalesce((
      select i.details ->> 'outcome' from matter.event i
      where i.matter_id = m.id and i.current and i.kind = 'VICTIM_IDENTIFIED' and i.details ->> 'victimKey' = v.details ->> 'sourceKey'
      order by i.occurred_on desc nulls last, i.document_number desc nulls last, i.fact_id desc limit 1
    ), '') <> 'NOT_CONFIRMED'
    order by 1
  ) else '{}'::int[] end as victims
from matter.matter m
cross join lateral (select (m.changed_victim at time zone 'Asia/Ho_Chi_Minh')::date as day) l
left join matter.organisation o on o.id = m.lead_organisation_id
cross join lateral (
  select coalesce(array_agg(s.organisation_id order by s.organisation_id) filter (where s.relation = 4), '{}') as taking,
    coalesce(array_agg(s.organisation_id order by s.organisation_id) filter (where s.relation = 2), '{}') as past,
    coalesce(array_agg(s.organisation_id order by s.organisation_id) filter (where x.lasts), '{}') as supervising,
    coalesce(array_agg(case when s.since <= l.day::text then '' else coalesce(s.since, '') end order by s.organisation_id) filter (where x.lasts), '{}') as supervised_since,
    coalesce(array_agg(coalesce(s.until::text, '9999') order by s.organisation_id) filter (where x.lasts), '{}') as supervised_until
  from matter.standing s cross join lateral (select s.relation = 3 and coalesce(s.until > l.day::text, true) as lasts) x
  where s.matter_id = m.id
) s
cross join lateral (
  select min(matter.month_number(e.occurred_on)) filter (where e.kind = 'TIP_RECEIVED') as tip,
    min(matter.month_number(e.occurred_on)) filter (where e.kind in ('CASE_INITIATED', 'BORDER_CASE_INITIATED')) as initiated,
    min(matter.month_number(e.occurred_on)) filter (where e.kind = 'INVESTIGATION_CONCLUDED') as concluded,
    min(matter.month_number(e.occurred_on)) filter (where e.kind = 'INDICTMENT_ISSUED') as indicted,
    min(matter.month_number(e.occurred_on)) filter (where e.kind = 'CASE_REGISTERED' and coalesce(e.details ->> 'instance', 'FIRST') = 'FIRST') as registered,
    min(matter.month_number(e.occurred_on)) filter (where e.kind = 'JUDGMENT_PRONOUNCED' and coalesce(e.details ->> 'instance', 'FIRST') = 'FIRST') as judged,
    min(matter.month_number(e.occurred_on)) filter (where e.kind = 'JUDGMENT_IN_FORCE') as in_force
  from matter.event e where e.matter_id = m.id and e.current
) e
where m.joined_into is null and not m.waiting;
grant select on matter.figure_now to lt_matter;
