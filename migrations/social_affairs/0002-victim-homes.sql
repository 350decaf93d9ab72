-- Where victims are at home: no event holds it, and no matter lies there because of it.
create table social_affairs.victim_home (
  like matter.fact_template including all,
  victim_key text not null,
  home_place_id int not null,
  since matter.partial_date
);
comment on table social_affairs.victim_home is 'The home commune, as secret as the name; a place of safety is another table.';
comment on column social_affairs.victim_home.victim_key is 'The source key of the reception.';
select matter.adopt_fact_table('social_affairs', 'victim_home');

insert into matter.kind_effect (kind, change_class, lead_tier, place_rank) values ('VICTIM_HOME_RECORDED', 3, 0, 9);
