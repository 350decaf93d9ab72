import type { Frame } from './frame.js';
import { list, type Row } from './world.js';

/** What reads a running hub's units and bodies; each answers one row with one column `rows`. */
export const FRAME_QUERIES: Readonly<Record<keyof Frame, string>> = {
  units: everyRow('matter.unit'),
  organisations: everyRow('matter.organisation'),
  organisationSuccessors: everyRow('matter.organisation_successor'),
  supervisions: everyRow('matter.supervision'),
};

function everyRow(table: string): string {
  return `select coalesce(json_agg(row_to_json(t)), '[]') as rows from ${table} t`;
}

/** The bodies named, what is above them and what took their place, and some of the places that they lie in: the whole country would be slow to search. */
export function partOf(frame: Frame, codes: readonly string[]): Frame {
  const named = frame.organisations.filter((one) => codes.includes(String(one.code)));
  const organisations = withParents(frame.organisations, withSuccessors(frame, named));
  const areas = new Set(organisations.filter((one) => one.level !== 'NATIONAL').flatMap((one) => list(one.area_units).map(Number)));
  const inside = frame.units.filter((unit) => unit.level_name === 'COMMUNE' && list(unit.areas).some((id) => areas.has(Number(id))));
  const some = inside.filter((_, i) => i % Math.ceil(inside.length / 24) === 0);
  const chosen = [...some, ...frame.units.filter((unit) => areas.has(Number(unit.id)))];
  const coarse = chosen.flatMap((unit) => frame.units.filter((one) => one.id === unit.coarse_id));
  const kept = new Set(organisations.map((one) => one.id));
  return {
    units: withParents(frame.units, [...chosen, ...coarse]),
    organisations,
    organisationSuccessors: frame.organisationSuccessors.filter((row) => kept.has(row.organisation_id) && kept.has(row.successor_id)),
    supervisions: frame.supervisions.filter((row) => kept.has(row.body_id) && kept.has(row.procuracy_id)),
  };
}

function withSuccessors(frame: Frame, bodies: readonly Row[]): Row[] {
  const found = new Set<Row>();
  const waiting = [...bodies];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (found.has(one)) continue;
    found.add(one);
    const later = frame.organisationSuccessors.filter((row) => row.organisation_id === one?.id).map((row) => row.successor_id);
    waiting.push(...frame.organisations.filter((body) => later.includes(body.id)));
  }
  return [...found];
}

function withParents(all: readonly Row[], chosen: readonly Row[]): Row[] {
  const found = new Map<Row[string], Row>();
  for (const row of chosen) {
    for (let one: Row | undefined = row; one && !found.has(one.id); one = all.find((parent) => parent.id === one?.parent_id))
      found.set(one.id, one);
  }
  return [...found.values()].sort((a, b) => Number(a.id) - Number(b.id));
}
