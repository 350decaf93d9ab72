-- What choosing knows of a matter: flags, days and years, worked out from the facts; no name, no birthday and no home is in it.
create table mobile_trials.dossier (
  matter_id uuid primary key,
  code text not null,
  instance text not null,
  court_id int not null references matter.organisation (id),
  registered_on matter.partial_date,
  pending boolean not null,
  states jsonb not null,
  shut text[] not null,
  decided_on matter.partial_date,
  earliest_day date,
  latest_day date,
  custody_until date,
  accused_born_in int,
  victims_born_in int,
  identified_born_in int,
  mode text,
  method text,
  offence text,
  district_id int references matter.unit (id),
  seriousness text,
  file_returns int not null,
  open_warnings int not null
);
comment on table mobile_trials.dossier is 'One row for each matter that a court of first instance has registered. Worked out with the matter, never written by anybody.';
comment on column mobile_trials.dossier.pending is 'Registered, and no first-instance judgment stands; one that is quashed opens a new round once the case is registered again.';
comment on column mobile_trials.dossier.states is 'State of every gate that depends on neither day nor venue.';
comment on column mobile_trials.dossier.shut is 'The gates of states that are not open.';
comment on column mobile_trials.dossier.earliest_day is 'Null while no decision to try is issued: it is served before the day, whenever it comes.';
comment on column mobile_trials.dossier.latest_day is 'Null where it is not known.';
comment on column mobile_trials.dossier.custody_until is 'First day on which somebody''s custody ends; infinity: nobody is detained, or until the trial ends; null: not known.';
comment on column mobile_trials.dossier.accused_born_in is 'Latest year of birth among them; 0: nobody whose age is in doubt; null: somebody''s is not known.';

create index dossier_of_court on mobile_trials.dossier (court_id) where pending;
create index dossier_by_latest_day on mobile_trials.dossier (latest_day) where pending;
grant select, insert, update, delete on mobile_trials.dossier to lt_matter;
grant select on mobile_trials.dossier to lt_mobile_trials;
