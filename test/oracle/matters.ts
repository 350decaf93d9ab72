import { BUCKETS, RELATIONS, type Bucket, type Caller, type MatterFacts, type Relation } from './words.js';
import { findRow, hasCome, list, rowsOf, text, type Row, type World } from './world.js';

const RELATION_OF_NUMBER: Readonly<Record<number, Relation>> = { 2: 'PAST', 3: 'SUPERVISING', 4: 'TAKING_PART' };

/** What the matter is to the caller: POLICY §1, "the highest that applies". */
function relationOf(world: World, caller: Caller, matter: Row): Relation {
  const relations: Relation[] = ['OUTSIDE'];
  if (inArea(world, caller, matter)) relations.push('IN_AREA');
  if (caller.agency !== 'steering-committee') {
    for (const row of rowsOf(world, 'matter.standing')) {
      if (row.matter_id !== matter.id || !caller.stands.includes(Number(row.organisation_id))) continue;
      if (isStanding(world, row)) relations.push(RELATION_OF_NUMBER[Number(row.relation)] ?? 'OUTSIDE');
    }
  }
  return relations.reduce((best, next) => (RELATIONS.indexOf(next) > RELATIONS.indexOf(best) ? next : best));
}

/** Supervision is dated: one that has not begun or has ended is none. */
const isStanding = (world: World, row: Row): boolean => row.relation !== 3 || isDuring(row.since, row.until, world.today);

function isDuring(since: Row[string], until: Row[string], today: string): boolean {
  if ((since ?? null) !== null && !hasCome(since, today)) return false;
  return (until ?? null) === null || !hasCome(until, today);
}

/** A matter that waits for its own lies in nobody's area, one of unknown place in the whole country's only. */
function inArea(world: World, caller: Caller, matter: Row): boolean {
  if (matter.waiting !== false) return false;
  if (caller.area === 'ALL') return true;
  const units = unitsOf(world, matter);
  return caller.area.some((unit) => units.includes(unit));
}

/** The place, what it lies in, what came of these and what they came from; the stored list where there is one. */
function unitsOf(world: World, matter: Row): readonly number[] {
  if (Array.isArray(matter.areas)) return list(matter.areas).map(Number);
  return matter.place_id === null || matter.place_id === undefined ? [] : areasOf(world, Number(matter.place_id));
}

function areasOf(world: World, place: number): number[] {
  const found = new Set<number>();
  const waiting = [place];
  while (waiting.length > 0) {
    const id = waiting.pop() as number;
    if (found.has(id)) continue;
    found.add(id);
    const parent = findRow(world, 'matter.unit', 'id', id)?.parent_id;
    if (typeof parent === 'number') waiting.push(parent);
    for (const row of rowsOf(world, 'matter.unit_successor')) if (row.unit_id === id) waiting.push(Number(row.successor_id));
  }
  return [...found].sort((a, b) => a - b);
}

/** The furthest step whose day has come. */
function bucketOf(world: World, matter: Row): Bucket {
  const starts: Record<Bucket, Row[string]> = {
    TIP: '0001-01-01',
    INVESTIGATION: matter.investigation_from,
    INDICTED: matter.indicted_from,
    IN_FORCE: matter.in_force_from,
  };
  return [...BUCKETS].reverse().find((bucket) => hasCome(starts[bucket], world.today)) ?? 'TIP';
}

/** HANDLING is the person's: assigned to the matter by an organisation for which the caller stands. */
export function isHandling(world: World, caller: Caller, matter: Row): boolean {
  return rowsOf(world, 'matter.handler').some(
    (row) =>
      row.matter_id === matter.id &&
      row.subject === caller.subject &&
      caller.stands.includes(Number(row.organisation_id)) &&
      isDuring(day(row.since), day(row.until), world.today),
  );
}

const day = (instant: Row[string]): string | null => (instant ? text(instant).slice(0, 10) : null);

export const factsOf = (world: World, caller: Caller, matter: Row): MatterFacts => ({
  relation: relationOf(world, caller, matter),
  bucket: bucketOf(world, matter),
  handling: isHandling(world, caller, matter),
  hasVictim: matter.has_victim === true,
});

/** The class of READING §4 as POLICY words it, for comparison with the trail. */
export const classOf = (facts: MatterFacts): number =>
  RELATIONS.indexOf(facts.relation) + 8 * BUCKETS.indexOf(facts.bucket) + (facts.handling ? 32 : 0);

/** A matter that went into another is read as that other. */
export const liveMatters = (world: World): readonly Row[] =>
  rowsOf(world, 'matter.matter').filter((row) => (row.joined_into ?? null) === null);
