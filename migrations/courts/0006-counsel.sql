-- Whether an accused is defended. Who the counsel is, is not kept.
create table courts.counsel (
  like matter.fact_template including all,
  charge_key text not null,
  standing text not null check (standing in ('CHOSEN', 'APPOINTED', 'DECLINED_LAWFULLY', 'WITHDRAWN'))
);
select matter.adopt_fact_table('courts', 'counsel');

insert into matter.kind_effect (kind, change_class, lead_tier, place_rank) values ('COUNSEL_REGISTERED', 2, 0, 9);
