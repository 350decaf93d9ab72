-- Whether an accused is held, and until when.
create table police.custody_order (
  like matter.fact_template including all,
  charge_key text not null,
  measure text not null check (measure in ('CUSTODY', 'DETENTION', 'RELEASED', 'RESIDENCE_BAN', 'BAIL', 'NONE')),
  until matter.partial_date check (until is null or measure in ('CUSTODY', 'DETENTION'))
);
comment on column police.custody_order.until is 'The last day that the order itself names; null: none named, or not known.';
select matter.adopt_fact_table('police', 'custody_order');

insert into matter.kind_effect (kind, change_class, lead_tier, place_rank) values ('CUSTODY_ORDERED', 2, 0, 9);
