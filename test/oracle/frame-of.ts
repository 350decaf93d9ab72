import type { Frame } from './frame.js';
import type { Random } from './random.js';
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

/** A few bodies of each agency and the places that they and their neighbours lie in: whole provinces would be slow to search. */
export function someOf(frame: Frame, random: Random, perAgency = 3, places = 24): Frame {
  const agencies = [...new Set(frame.organisations.map((one) => one.agency))];
  const organisations = agencies.flatMap((agency) =>
    random.shuffled(frame.organisations.filter((one) => one.agency === agency)).slice(0, perAgency),
  );
  const kept = withParents(frame.organisations, organisations);
  const areas = kept.flatMap((one) => list(one.area_units));
  const inAreas = frame.units.filter((unit) => list(unit.areas).some((id) => areas.includes(id)));
  const chosen = [...random.shuffled(inAreas).slice(0, places), ...frame.units.filter((unit) => areas.includes(Number(unit.id)))];
  const coarse = chosen.flatMap((unit) => frame.units.filter((one) => one.id === unit.coarse_id));
  const isKept = (id: Row[string]): boolean => kept.some((one) => one.id === id);
  return {
    units: withParents(frame.units, [...chosen, ...coarse]),
    organisations: kept,
    organisationSuccessors: frame.organisationSuccessors.filter((row) => isKept(row.organisation_id) && isKept(row.successor_id)),
    supervisions: frame.supervisions.filter((row) => isKept(row.body_id) && isKept(row.procuracy_id)),
  };
}

function withParents(all: readonly Row[], chosen: readonly Row[]): Row[] {
  const found = new Map<Row[string], Row>();
  for (const row of chosen) {
    for (let one: Row | undefined = row; one && !found.has(one.id); one = all.find((parent) => parent.id === one?.parent_id))
      found.set(one.id, one);
  }
  return [...found.values()].sort((a, b) => Number(a.id) - Number(b.id));
}
