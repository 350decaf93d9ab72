-- More time for a tip, and taking a suspended one up again.
create table police.tip_extension (
  like matter.fact_template including all,
  until matter.partial_date,
  tip_key text not null
);
comment on table police.tip_extension is 'BLTTHS art. 147 cl. 2. tip_key is the source key of the tip.';
select matter.adopt_fact_table('police', 'tip_extension');

create table police.tip_resumption (
  like matter.fact_template including all,
  tip_key text not null
);
comment on table police.tip_resumption is 'BLTTHS art. 149. tip_key is the source key of the tip.';
select matter.adopt_fact_table('police', 'tip_resumption');
