-- What goes from one agency to another, who holds the file, and when a fact that waited came to be seen: worked out from the facts (0119).
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
