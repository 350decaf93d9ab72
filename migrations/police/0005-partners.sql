-- People brought to safety and handed on, and matters that came from another body.
create table police.rescue (
  like matter.fact_template including all,
  place_id int,
  origin_place_id int,
  destination_country text,
  persons_rescued int check (persons_rescued >= 0)
);
select matter.adopt_fact_table('police', 'rescue');

create table police.victim_referral (
  like matter.fact_template including all,
  recipient_id int not null,
  persons_referred int check (persons_referred >= 0),
  person_code text,
  person_name text,
  person_phone text
);
select matter.adopt_fact_table('police', 'victim_referral');

create table police.handover_acknowledgement (
  like matter.fact_template including all,
  handover_number text not null,
  handed_over_by_id int,
  handover_key text not null
);
comment on column police.handover_acknowledgement.handover_key is 'Key of the document by which another body handed the matter over.';
select matter.adopt_fact_table('police', 'handover_acknowledgement');
