-- Whether the file touches a state secret: the word of the procuracy, and nothing of the secret.
create table procuracy.procuracy_attestation (
  like matter.fact_template including all,
  touched boolean not null
);
select matter.adopt_fact_table('procuracy', 'procuracy_attestation');

insert into matter.kind_effect (kind, change_class, lead_tier, place_rank) values ('PROCURACY_ATTESTED', 2, 0, 9);
