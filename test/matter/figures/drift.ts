import type { Reporting } from '../reporting.js';

/** What is counted beside what would be counted anew from the facts: nothing, as long as every change was noticed. */
const DRIFT = `
  with row as (
    select 'row' as what, d.* from (
      (select r::text from matter.figure_row r except select f::text from matter.figure_now f)
      union all (select f::text from matter.figure_now f except select r::text from matter.figure_row r)) d
  ), kept as (
    select key, c.place_id, c.stage, c.year, 'n' as of, 0 as code, n from matter.figure_cell c
    union all select key, c.place_id, c.stage, c.year, 'step', s.code, s.n from matter.figure_cell c cross join unnest(steps, step_counts) s (code, n)
    union all select key, c.place_id, c.stage, c.year, 'victim', v.code, v.n from matter.figure_cell c cross join unnest(victims, victim_counts) v (code, n)
  ), due as (
    select c.* from matter.figure_row r cross join lateral matter.figure_cells(array[r], 1) c
  ), wanted as (
    select key, c.place_id, c.stage, c.year, 'n' as of, 0 as code, n from due c
    union all select key, c.place_id, c.stage, c.year, 'step', s.code, s.n from due c cross join unnest(steps, step_counts) s (code, n)
    union all select key, c.place_id, c.stage, c.year, 'victim', v.code, v.n from due c cross join unnest(victims, victim_counts) v (code, n)
  ), cell as (
    select 'cell' as what, concat_ws(' ', place_id, stage, year, of, code, sum(n)) from (
      select * from kept union all select key, place_id, stage, year, of, code, -n from wanted
    ) x group by key, place_id, stage, year, of, code having sum(n) <> 0
  )
  select * from row union all select * from cell`;

export const drift = async ({ admin }: Pick<Reporting, 'admin'>): Promise<readonly unknown[]> => (await admin.query(DRIFT)).rows;
