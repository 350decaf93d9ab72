-- What intake and computed fields look up, in batches: codes as reported become what the hub knows.
create function matter.organisations_by_code(codes text[]) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_object_agg(o.code, jsonb_build_object('id', o.id, 'agency', o.agency)), '{}')
  from matter.organisation o where o.code = any(codes)
$$;

-- asked: [{"code": "28717", "day": "2019-08-21"}]; the answer keeps the order, null where no unit had the code on that day.
create function matter.units_on(asked jsonb) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg((
    select jsonb_build_object('id', u.id, 'coarseName', c.name) from matter.unit u left join matter.unit c on c.id = u.coarse_id
    where u.code = a.item ->> 'code' and u.valid_from <= (a.item ->> 'day')::date and (u.valid_to is null or (a.item ->> 'day')::date < u.valid_to)
  ) order by a.o), '[]')
  from jsonb_array_elements(asked) with ordinality a (item, o)
$$;

-- The tables of the law as the program keeps them: read at start, so that no figure sits in code.
create function matter.law_knowledge() returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'deadlineRules', (select coalesce(jsonb_agg(jsonb_build_object('rule', rule, 'variant', variant, 'seriousness', seriousness, 'amount', amount,
      'unit', unit, 'count', count, 'basis', basis, 'validFrom', valid_from, 'validTo', valid_to) order by rule, variant, seriousness, valid_from), '[]') from matter.deadline_rule),
    'trialBans', (select coalesce(jsonb_agg(jsonb_build_object('rule', rule, 'flag', flag, 'effect', effect, 'basis', basis, 'message', message,
      'messageEn', message_en, 'validFrom', valid_from, 'validTo', valid_to) order by rule, flag, valid_from), '[]') from matter.trial_ban),
    'penaltyFrames', (select coalesce(jsonb_agg(jsonb_build_object('codeVersion', code_version, 'article', article, 'clause', clause,
      'seriousness', seriousness, 'validFrom', valid_from, 'validTo', valid_to) order by code_version, article, clause, valid_from), '[]') from matter.penalty_frame),
    'offences', (select coalesce(jsonb_agg(jsonb_build_object('codeVersion', code_version, 'article', article, 'name', name, 'nameEn', name_en,
      'childVictim', child_victim) order by code_version, article), '[]') from matter.offence),
    'daysOff', (select coalesce(jsonb_agg(day order by day), '[]') from matter.day_off))
$$;

revoke execute on function matter.organisations_by_code, matter.units_on, matter.law_knowledge from public;
grant execute on function matter.organisations_by_code, matter.units_on, matter.law_knowledge
  to lt_police, lt_border_guard, lt_social_affairs, lt_procuracy, lt_courts, lt_reader, lt_reader_low;
alter function matter.organisations_by_code owner to lt_matter;
alter function matter.units_on owner to lt_matter;
alter function matter.law_knowledge owner to lt_matter;

-- The kind under which the calling agency's own fact stands; null for any other.
create function matter.kind_of_fact(p_fact uuid) returns text language sql stable security definer set search_path = '' as $$
  select e.kind from matter.event e where e.fact_id = p_fact and e.current and e.agency = matter.calling_agency() limit 1
$$;
alter function matter.kind_of_fact owner to lt_matter;
revoke execute on function matter.kind_of_fact from public;
grant execute on function matter.kind_of_fact to lt_police, lt_border_guard, lt_social_affairs, lt_procuracy, lt_courts;
