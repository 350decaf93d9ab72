m.id, m.code, m.title, m.stage, m.opened_on as "openedOn",
(select row_to_json(r) from (select u.code, u.name, u.level_name as level from matter.unit u where u.id = m.place_id) r) as place,
coalesce((select json_agg(row_to_json(r)) from (
  select s.agency, (select row_to_json(o) from (select o.code, o.name from matter.organisation o where o.id = s.organisation_id) o) as organisation, s.since
  from matter.standing s where s.matter_id = m.id and s.relation in (2, 4) order by s.since, s.agency, s.organisation_id) r), '[]') as participants,
coalesce((select json_agg(row_to_json(r)) from (
  select w.kind, w.message from matter.warning w where w.matter_id = m.id order by w.kind, w.subject) r), '[]') as warnings,
coalesce((select json_agg(row_to_json(r)) from (
  select 0 as "~h", (select row_to_json(d) from (select c.rule, c.variant, c.starts_on, c.met_on, c.suspended_on, c.replaced_on, c.extended_to, c.seriousness) d) as d, 0 as "~e"
  from matter.clock c where c.matter_id = m.id order by c.starts_on, c.rule, c.variant, c.subject) r), '[]') as deadlines,
(select json_build_object(
    'nodes', coalesce(json_agg(row_to_json(n)) filter (where q.o <= 100), '[]'),
    'pageInfo', json_build_object('hasNextPage', count(*) > 100, 'endCursor', (json_agg(n.id order by q.o) filter (where q.o <= 100)) -> -1))
  from (select row_number() over () as o, e.* from (
    select e.id, e.agency, e.kind, e.occurred_on, e.recorded_at, e.summary, e.document_number
    from matter.event e where e.matter_id = m.id
    order by coalesce(e.occurred_on, ''), e.kind, coalesce(e.document_number, ''), e.id limit 101) e) q
  cross join lateral (select q.id, q.agency, q.kind, q.occurred_on as "occurredAt", q.recorded_at as "recordedAt", q.summary, q.document_number as "documentNumber") n) as timeline,
coalesce((select json_agg(row_to_json(r)) from (
  select t.document_number as number, t.kind, t.channel, t.occurred_on as "receivedOn",
    (select row_to_json(o) from (select o.code, o.name from matter.organisation o where o.id = t.organisation_id) o) as "receivedBy",
    t.classification, t.content,
    (select row_to_json(o) from (
      select o.kind, o.document_number as "documentNumber", o.occurred_on as "decidedOn" from police.tip_outcome o
      where o.matter_id = m.id and o.tip_key = t.source_key and o.recorded_to is null
      order by o.occurred_on desc nulls last, o.document_number desc nulls last, o.id desc limit 1) o) as outcome,
    case when t.informant_name is not null then json_build_object('fullName', t.informant_name, 'phone', t.informant_phone) end as informant
  from police.crime_tip t where t.matter_id = m.id and t.recorded_to is null order by t.occurred_on, t.document_number, t.id) r), '[]') as "crimeTips",
coalesce((select json_agg(row_to_json(r)) from (
  select i.document_number as number, i.occurred_on as "occurredAt",
    (select row_to_json(u) from (select u.code, u.name from matter.unit u where u.id = i.place_id) u) as place,
    i.direction, i.persons_stopped as "personsStopped", i.victims_found as "victimsFound",
    (select row_to_json(h) from (
      select h.to_agency as "toAgency", h.document_number as "documentNumber", h.occurred_on as "handedOverOn",
        (select a.acknowledged_on from matter.handover_state a where a.matter_id = m.id and a.handover_key = h.document_key) as "acknowledgedOn"
      from border_guard.handover h where h.matter_id = m.id and h.organisation_id = i.organisation_id and h.recorded_to is null
      order by h.occurred_on desc nulls last, h.document_number desc nulls last, h.id desc limit 1) h) as handover
  from border_guard.interception i where i.matter_id = m.id and i.recorded_to is null order by i.occurred_on, i.document_number, i.id) r), '[]') as interceptions,
(select row_to_json(r) from (
  select c.document_number as "documentNumber", c.occurred_on as "initiatedOn",
    (select row_to_json(o) from (select o.code, o.name from matter.organisation o where o.id = c.initiator_id) o) as "initiatedBy",
    m.case_status as status, c.seriousness,
    (select coalesce(json_agg(json_build_object('article', e.e -> 'article', 'clause', e.e -> 'clause', 'points', e.e -> 'points', 'name', e.e -> 'name') order by e.o), '[]')
      from jsonb_array_elements(c.offences) with ordinality e (e, o)) as offences,
    coalesce((select json_agg(row_to_json(a)) from (
      select a.id, s.status, a.full_name as "fullName", a.year_of_birth as "yearOfBirth",
        json_build_object('documentNumber', a.document_number, 'issuedOn', a.occurred_on, 'approvedOn', s.approved_on) as charge
      from police.accused a left join matter.accused_state s on s.matter_id = m.id and s.charge_key = a.charge_key
      where a.matter_id = m.id and a.recorded_to is null order by a.ordinal, a.id) a), '[]') as accused,
    (select row_to_json(k) from (
      select k.document_number as "documentNumber", k.occurred_on as "issuedOn", k.proposal from police.conclusion k
      where k.matter_id = m.id and k.recorded_to is null
      order by k.occurred_on desc nulls last, k.document_number desc nulls last, k.id desc limit 1) k) as conclusion
  from police.criminal_case c where c.matter_id = m.id and c.recorded_to is null
  order by c.occurred_on desc nulls last, c.document_number desc nulls last, c.id desc limit 1) r) as "criminalCase",
(select row_to_json(r) from (
  select p.occurred_on as "fileReceivedOn",
    coalesce((select json_agg(row_to_json(d)) from (
      select d.kind, d.document_number as "documentNumber", d.occurred_on as "decidedOn" from procuracy.prosecution_decision d
      where d.matter_id = m.id and d.recorded_to is null order by d.occurred_on, d.document_number, d.id) d), '[]') as decisions,
    coalesce((select json_agg(row_to_json(f)) from (
      select f.round, f.document_number as "documentNumber", f.occurred_on as "returnedOn", f.reason from procuracy.file_return f
      where f.matter_id = m.id and f.recorded_to is null order by f.occurred_on, f.document_number, f.id) f), '[]') as returns,
    (select row_to_json(i) from (
      select i.document_number as "documentNumber", i.occurred_on as "issuedOn",
        (select coalesce(json_agg(json_build_object('article', e.e -> 'article', 'clause', e.e -> 'clause') order by e.o), '[]')
          from jsonb_array_elements(i.offences) with ordinality e (e, o)) as offences
      from procuracy.indictment i where i.matter_id = m.id and i.recorded_to is null
      order by i.occurred_on desc nulls last, i.document_number desc nulls last, i.id desc limit 1) i) as indictment
  from procuracy.prosecution p where p.matter_id = m.id and p.recorded_to is null
  order by p.occurred_on desc nulls last, p.document_number desc nulls last, p.id desc limit 1) r) as prosecution,
(select row_to_json(r) from (
  select t.document_number as "registrationNumber", t.occurred_on as "registeredOn",
    (select row_to_json(o) from (select o.code, o.name from matter.organisation o where o.id = t.organisation_id) o) as court, c.mode, c.closed,
    coalesce((select json_agg(row_to_json(h)) from (
      select h.occurred_on as "scheduledOn", h.status, h.venue from courts.hearing h
      where h.matter_id = m.id and h.instance = t.instance and h.recorded_to is null order by h.occurred_on, h.document_number, h.id) h), '[]') as hearings,
    (select row_to_json(j) from (
      select j.document_number as "documentNumber", j.occurred_on as "pronouncedOn",
        (select coalesce(json_agg(json_build_object(
            'accusedId', (select a.id from police.accused a where a.matter_id = m.id and a.charge_key = e.e ->> 'chargeKey' and a.recorded_to is null limit 1),
            'sentenceMonths', e.e -> 'sentenceMonths', 'life', e.e -> 'life', 'acquitted', e.e -> 'acquitted') order by e.o), '[]')
          from jsonb_array_elements(j.outcomes) with ordinality e (e, o)) as outcomes
      from courts.judgment j where j.matter_id = m.id and j.instance = t.instance and j.recorded_to is null
      order by j.occurred_on desc nulls last, j.document_number desc nulls last, j.id desc limit 1) j) as judgment,
    (select row_to_json(b) from (
      select (select row_to_json(g) from (select 1 as "~h", (select row_to_json(d) from (
            select b.occurred_on as planned_on, f.states, f.earliest_day, f.latest_day, f.custody_until, f.accused_born_in, f.victims_born_in,
              f.identified_born_in, f.mode) d) as d, 0 as "~e"
          from mobile_trials.dossier f where f.matter_id = m.id and f.instance = t.instance limit 1) g) as eligibility,
        b.venue, b.occurred_on as "plannedOn", b.status, b.attendance
      from courts.mobile_trial_shown b where b.matter_id = m.id and b.instance = t.instance and b.recorded_to is null
      order by b.occurred_on desc nulls last, b.status desc nulls last, b.document_number desc nulls last, b.id desc nulls last limit 1) b) as "mobileTrial"
  from courts.trial t left join lateral (select c.mode, c.closed from courts.trial_conduct c where c.matter_id = m.id and c.instance = t.instance) c on true
  where t.matter_id = m.id and t.recorded_to is null
  order by t.occurred_on desc nulls last, t.document_number desc nulls last, t.id desc limit 1) r) as trial,
coalesce((select json_agg(row_to_json(r)) from (
  select v.code, case i.outcome when 'CONFIRMED' then 'VICTIM' when 'NOT_CONFIRMED' then 'NOT_A_VICTIM' else 'PERSON_UNDER_IDENTIFICATION' end as status,
    v.age_band as "ageBand", v.sex, v.minor,
    case when v.full_name is not null then json_build_object('fullName', v.full_name, 'dateOfBirth', v.date_of_birth) end as identity,
    (select row_to_json(s) from (
      select s.name, s.address from social_affairs.shelter s where s.matter_id = m.id and s.victim_key = v.source_key and s.recorded_to is null
      order by s.occurred_on desc nulls last, s.document_number desc nulls last, s.id desc limit 1) s) as shelter,
    case when i.id is not null then json_build_object('documentNumber', i.document_number, 'decidedOn', i.occurred_on, 'outcome', i.outcome) end as identification,
    coalesce((select json_agg(row_to_json(s)) from (
      select s.kind, s.provider, s.occurred_on as "startedOn", s.ended_on as "endedOn" from social_affairs.support s
      where s.matter_id = m.id and s.victim_key = v.source_key and s.recorded_to is null order by s.occurred_on, s.document_number, s.id) s), '[]') as supports
  from social_affairs.victim v left join lateral (
    select i.id, i.document_number, i.occurred_on, i.outcome from social_affairs.victim_identification i
    where i.matter_id = m.id and i.victim_key = v.source_key and i.recorded_to is null
    order by i.occurred_on desc nulls last, i.document_number desc nulls last, i.id desc limit 1) i on true
  where v.matter_id = m.id and v.recorded_to is null order by v.occurred_on, v.document_number, v.id) r), '[]') as victims
