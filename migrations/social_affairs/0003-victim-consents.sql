-- What victims agreed to, refused or took back before a trial.
create table social_affairs.victim_consent (
  like matter.fact_template including all,
  victim_key text not null,
  about text not null check (about in ('MOBILE_TRIAL', 'VENUE_NEAR_HOME')),
  answer text not null check (answer in ('GIVEN', 'REFUSED', 'WITHDRAWN'))
);
comment on table social_affairs.victim_consent is 'One answer a row; the latest counts. No row: nobody was asked, or nobody answered, and neither is consent.';
comment on column social_affairs.victim_consent.victim_key is 'The source key of the reception.';
select matter.adopt_fact_table('social_affairs', 'victim_consent');

insert into matter.kind_effect (kind, change_class, lead_tier, place_rank) values ('VICTIM_CONSENT_RECORDED', 3, 0, 9);
