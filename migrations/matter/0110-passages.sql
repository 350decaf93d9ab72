-- What goes from one agency to another, who holds the file, and when a fact that waited came to be seen: worked out from the facts.
create table matter.passage (
  event_id uuid primary key,
  matter_id uuid not null,
  to_agency text not null,
  kind text,
  organisation_id int,
  answer_id uuid,
  acknowledged boolean,
  acknowledged_on matter.partial_date
);
comment on table matter.passage is 'Where a hand-over, a referral, a file or an indictment went, and the fact by which it was acknowledged.';
comment on column matter.passage.kind is 'The kind of fact that acknowledges it: whoever reads what the acknowledgement tells must be shown that kind. Null: nothing does.';
comment on column matter.passage.organisation_id is 'The body whose fact acknowledges it.';
create index passage_matter on matter.passage (matter_id);

create table matter.passage_rule (
  kind text primary key,
  to_agency text,
  answer_kind text,
  answer_field text
);
comment on table matter.passage_rule is 'What is sent on, to whom where the fact names nobody, and which kind of fact answers it with the number in which field.';
insert into matter.passage_rule values
  ('MATTER_HANDED_OVER', null, 'HANDOVER_ACKNOWLEDGED', 'handoverKey'),
  ('CASE_TRANSFERRED', null, 'HANDOVER_ACKNOWLEDGED', 'handoverKey'),
  ('VICTIM_REFERRED', 'SOCIAL_AFFAIRS', 'VICTIM_RECEIVED', 'referralKey'),
  ('RESCUED_PERSON_REFERRED', 'SOCIAL_AFFAIRS', 'VICTIM_RECEIVED', 'referralKey'),
  ('INVESTIGATION_CONCLUDED', 'PROCURACY', 'FILE_RECEIVED', null),
  ('INDICTMENT_ISSUED', 'COURTS', 'CASE_REGISTERED', 'indictmentKey'),
  ('FILE_RETURNED', 'POLICE', null, null),
  ('COURT_FILE_RETURNED', 'PROCURACY', null, null);

create table matter.arrival (
  event_id uuid primary key,
  matter_id uuid not null,
  joined_at timestamptz not null
);
comment on table matter.arrival is 'Facts that waited in a matter of their own, and when others came to see them.';
create index arrival_matter on matter.arrival (matter_id);

create table matter.holding (
  matter_id uuid not null,
  ordinal smallint not null,
  event_id uuid not null,
  kind text not null,
  organisation_id int not null,
  holder_id int,
  agency text not null,
  since matter.partial_date,
  acknowledged boolean not null,
  leads boolean not null,
  primary key (matter_id, ordinal)
);
comment on table matter.holding is 'Who held the file, from receipt to receipt. kind and organisation_id: the fact that tells it, for whoever reads it.';
comment on column matter.holding.acknowledged is 'False: the file was sent back and no receipt is known. Of the acknowledged the last one leads.';

-- Whether the body that a fact names, or one that took its place, is the one that answers; a fact that names nobody is answered by anybody.
create function matter.is_for(p_fact uuid, p_organisation int) returns boolean language sql stable set search_path = '' as $$
  select not exists (select from matter.naming n where n.fact_id = p_fact)
    or exists (
      select from matter.naming n join matter.organisation_lineage l on l.predecessor_id = n.organisation_id
      where n.fact_id = p_fact and l.organisation_id = p_organisation)
$$;

-- A file is received after its conclusion and before the next one; everything else is answered by its number.
create function matter.refresh_passages(p_matters uuid[]) returns void language plpgsql volatile set search_path = '' as $$
begin
  delete from matter.passage where matter_id = any (p_matters);
  insert into matter.passage (event_id, matter_id, to_agency, kind, organisation_id, answer_id, acknowledged, acknowledged_on)
  select e.id, e.matter_id, coalesce(named.agency, r.to_agency), r.answer_kind, a.organisation_id, a.id,
    case when r.answer_kind is not null then a.id is not null end, a.occurred_on
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

-- Two bodies of one matter: the fact of the one waited for the other if it spoke of a matter that was not where it was reported.
create function matter.refresh_arrivals(p_matters uuid[]) returns void language plpgsql volatile set search_path = '' as $$
begin
  delete from matter.arrival where matter_id = any (p_matters);
  insert into matter.arrival (event_id, matter_id, joined_at)
  select e.id, e.matter_id, min(j.at)
  from matter.joining j
  join matter.event e on e.home_matter_id in (j.absorbed, j.survivor) and e.matter_id = any (p_matters) and e.recorded_at < j.at
  where j.undone_at is null and exists (
    select from matter.quote q
    where q.home_matter_id = e.home_matter_id and q.matter_id = e.matter_id and q.target
      and not exists (select from matter.code c where c.code = q.code and c.home_matter_id = q.home_matter_id)
      and q.matter_ref is distinct from q.home_matter_id
      and not exists (
        select from matter.document d
        where d.home_matter_id = q.home_matter_id and d.matter_id = e.matter_id and d.number = q.number and d.type = q.type
          and (q.issuer_id is null or q.issuer_id = d.issuer_id) and (q.year is null or q.year = d.year))
  )
  group by e.id, e.matter_id;
end $$;

-- In the order in which matter.leading finds the body that leads: the last acknowledged holder is that body.
create function matter.refresh_holdings(p_matters uuid[]) returns void language plpgsql volatile set search_path = '' as $$
begin
  delete from matter.holding where matter_id = any (p_matters);
  with receipt as materialized (
    select e.matter_id, e.id, e.kind, e.organisation_id, e.organisation_id as holder_id, e.agency, e.occurred_on, e.latest, k.lead_tier as tier, true as acknowledged,
      k.lead_tier >= 2 as takes,
      row_number() over (partition by e.matter_id, k.lead_tier >= 2 order by k.lead_tier desc, e.occurred_on, e.organisation_id) as nth,
      min(e.latest) filter (where k.lead_tier >= 2) over (partition by e.matter_id) as taken_over
    from matter.event e join matter.kind_effect k on k.kind = e.kind
    where e.matter_id = any (p_matters) and e.current
  ), step as (
    select matter_id, id, kind, organisation_id, holder_id, agency, occurred_on, latest, tier, acknowledged from receipt
    where takes or nth = 1 and (taken_over is null or tier = 1 and latest <= taken_over)
    union all
    select e.matter_id, e.id, e.kind, e.organisation_id, o.id, coalesce(o.agency, p.to_agency), e.occurred_on, e.latest, 9, false
    from matter.event e
    join matter.passage p on p.event_id = e.id and p.kind is null
    left join lateral (
      select o.id, o.agency from matter.naming n join matter.organisation o on o.id = n.organisation_id where n.fact_id = e.fact_id order by o.id limit 1
    ) o on true
    where e.matter_id = any (p_matters) and e.current
  ), compared as (
    select s.*, s.acknowledged and coalesce(lag(s.acknowledged) over before, false) and lag(s.holder_id) over before = s.holder_id as goes_on
    from step s
    window before as (partition by s.matter_id order by s.latest, s.tier, s.occurred_on desc, s.organisation_id desc, s.id)
  ), numbered as (
    select c.*, row_number() over (partition by c.matter_id order by c.latest, c.tier, c.occurred_on desc, c.organisation_id desc, c.id) as ordinal
    from compared c where c.goes_on is not true
  )
  insert into matter.holding (matter_id, ordinal, event_id, kind, organisation_id, holder_id, agency, since, acknowledged, leads)
  select n.matter_id, n.ordinal, n.id, n.kind, n.organisation_id, n.holder_id, n.agency, n.occurred_on, n.acknowledged,
    n.acknowledged and n.ordinal = max(n.ordinal) filter (where n.acknowledged) over (partition by n.matter_id)
  from numbered n;
end $$;
