-- What figures are made of. A matter stands in one cell: all that it is counted by, and all that decides who may count it. Who asks is not known
-- when facts arrive, so a cell keeps whom the matter concerns and where it lies, never a sum for one body.
create table matter.figure_row (
  matter_id uuid primary key,
  place_id int,
  year smallint,
  stage text not null,
  agency text,
  border boolean not null,
  seriousness text,
  investigation_from date,
  indicted_from date,
  in_force_from date,
  has_victim boolean not null,
  taking int[] not null,
  past int[] not null,
  supervising int[] not null,
  supervised_since text[] not null,
  supervised_until text[] not null,
  steps smallint[] not null,
  victims int[] not null
);
comment on table matter.figure_row is 'What a matter counts as now. Matters that wait or were joined into another have none: they count for nobody.';
comment on column matter.figure_row.year is 'Of the earliest fact.';
comment on column matter.figure_row.agency is 'Of the body that holds the file.';
comment on column matter.figure_row.investigation_from is 'The days of the stage as permissions count it; one that had come when the matter last changed is kept as -infinity, so that cells stay few.';
comment on column matter.figure_row.supervising is 'With since and until beside it; a beginning that had come by then is kept as an empty text, a supervision that had ended is left out.';
comment on column matter.figure_row.steps is 'step * 1000 + whole months from the month of its first end to the month of its second; each end is the first of its kind.';
comment on column matter.figure_row.victims is '((year of reception) * 10 + sex) * 10 + age band for each person received and not found to be no victim; year 0: not known.';

-- Only ever added to: +1 for what a matter has become, -1 for what it was. So two commands never wait for one another over a cell.
create table matter.figure_cell (
  key bigint not null,
  like matter.figure_row including comments,
  n int not null,
  step_counts int[] not null,
  victim_counts int[] not null,
  gathered boolean not null default false
);
alter table matter.figure_cell drop column matter_id;
comment on table matter.figure_cell is 'Sums of figure_row: what several rows of one key say is added up. Gathered once a day; grows with what can be told apart, not with the matters.';
comment on column matter.figure_cell.key is 'Digest of all that matters of one cell have in common.';
create index figure_cell_new on matter.figure_cell (key) where not gathered;

grant select, insert, update, delete on matter.figure_row, matter.figure_cell to lt_matter;
