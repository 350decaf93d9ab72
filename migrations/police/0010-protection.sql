-- Who is protected: neither what is done for the person nor where.
create table police.protection_measure (
  like matter.fact_template including all,
  person text not null check (person in ('VICTIM', 'WITNESS', 'RELATIVE')),
  ended_on matter.partial_date,
  person_code text,
  witness_key text check (witness_key is null or person = 'WITNESS')
);
comment on column police.protection_measure.witness_key is 'The source key of the witness.';
comment on column police.protection_measure.ended_on is 'Null: the protection goes on.';
select matter.adopt_fact_table('police', 'protection_measure');

insert into matter.kind_effect (kind, change_class, lead_tier, place_rank) values ('PROTECTION_ORDERED', 3, 0, 9);
