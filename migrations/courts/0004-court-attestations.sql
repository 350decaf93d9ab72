-- What a court answers for before the trial. A secret, or who a missing participant is, is not said here or anywhere.
create table courts.court_attestation (
  like matter.fact_template including all,
  instance courts.instance not null,
  subject text not null check (subject in ('NO_STATE_SECRET', 'PARTICIPANTS_COMPLETE')),
  holds boolean not null
);
select matter.adopt_fact_table('courts', 'court_attestation');

insert into matter.kind_effect (kind, change_class, lead_tier, place_rank) values ('COURT_ATTESTED', 2, 0, 9);
