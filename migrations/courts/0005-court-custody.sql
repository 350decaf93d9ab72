-- Orders of a court on the liberty of an accused (BLTTHS art. 278).
create table courts.court_custody_order (
  like matter.fact_template including all,
  instance courts.instance not null,
  charge_key text,
  measure text not null check (measure in ('DETENTION', 'RELEASED', 'RESIDENCE_BAN', 'BAIL', 'NONE')),
  until matter.partial_date,
  until_trial_ends boolean,
  check (not coalesce(until_trial_ends, false) or measure = 'DETENTION' and until is null)
);
comment on column courts.court_custody_order.charge_key is 'The one accused that it is about; null: not said.';
comment on column courts.court_custody_order.until_trial_ends is 'Detention until the trial ends, by order of the panel (art. 278 para. 3); null: not said.';
select matter.adopt_fact_table('courts', 'court_custody_order');

insert into matter.kind_effect (kind, change_class, lead_tier, place_rank) values ('COURT_CUSTODY_ORDERED', 2, 0, 9);
