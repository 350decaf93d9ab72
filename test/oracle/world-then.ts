import type { Asker } from './asker.js';
import { rowsOf, text, type Row, type World } from './world.js';

const DAY = 86_400_000;

/** What an asker is told of the past, naively: today's world with the facts' versions that were current at the end of the day; rights stay today's. */
export function worldThen(asker: Asker, day: string): World {
  const { world } = asker;
  const until = Date.parse(`${day}T00:00:00+07:00`) + DAY;
  const counts = (row: Row): boolean => before(row.recorded_from ?? row.recorded_at, until) && !waits(asker, row, until);
  const events = rowsOf(world, 'matter.event').filter(counts);
  const tables = Object.entries(world.tables).map(([table, rows]): [string, readonly Row[]] => {
    if (table === 'matter.event') return [table, events.filter((row) => isLatest(row, events))];
    if (table === 'matter.matter') return [table, rows.map((row) => (isTold(asker, row, events) ? row : { ...row, joined_into: NOWHERE }))];
    return [table, isOfAnAgency(table) ? rows.filter(counts).map((row) => unended(row, until)) : rows];
  });
  return { ...world, tables: Object.fromEntries(tables) };
}

const NOWHERE = '00000000-0000-4000-8000-000000000000';

const isOfAnAgency = (table: string): boolean => !/^(matter|mobile_trials)\./.test(table);

const before = (at: Row[string], until: number): boolean => Date.parse(text(at)) < until;

/** What ended a version later was not known yet. */
const unended = (row: Row, until: number): Row =>
  row.recorded_to && !before(row.recorded_to, until) ? { ...row, recorded_to: null, withdrawal_reason: null } : row;

/** A fact reported for a matter that its reporter could not enter counts for others from the joining. */
function waits({ world, caller }: Asker, row: Row, until: number): boolean {
  if (row.home_matter_id === row.matter_id || caller.stands.includes(Number(row.organisation_id))) return false;
  const joined = rowsOf(world, 'matter.joining').find(({ absorbed }) => absorbed === row.home_matter_id);
  return joined !== undefined && !before(joined.at, until);
}

const place = (row: Row): number => 2 * Number(row.version) + Number(row.change === 'WITHDRAWN');

const isLatest = (row: Row, all: readonly Row[]): boolean =>
  !all.some((other) => other.fact_id === row.fact_id && place(other) > place(row));

/** Something had been told by then, and the caller is shown when things are recorded in this matter. */
function isTold(asker: Asker, matter: Row, events: readonly Row[]): boolean {
  if (matter.joined_into) return true;
  const node = asker.matter(matter);
  return node !== null && events.some((row) => row.matter_id === matter.id) && asker.seesInMatter(node, 'Event.recordedAt');
}
