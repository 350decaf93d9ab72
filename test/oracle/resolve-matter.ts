import type { Asker } from './asker.js';
import type { Read } from './resolve.js';
import { coarselySorted, currentOf, findRow, rowsOf, sortedBy, type Row, type World } from './world.js';

const unit = (world: World, id: Row[string]): Row | null => findRow(world, 'matter.unit', 'id', id);
const organisation = (world: World, id: Row[string]): Row | null => findRow(world, 'matter.organisation', 'id', id);

/** The organisation whose number stands in a column. */
export const organisationIn =
  (column: string): Read =>
  ({ world, row }) =>
    organisation(world, row[column]);

/** The unit whose number stands in a column. */
export const placeIn =
  (column: string): Read =>
  ({ world, row }) =>
    unit(world, row[column]);

/** The district of 2019; the commune that cannot be led back to one: its province. */
export function coarseUnit(world: World, place: Row): Row | null {
  if (place.level_name === 'PROVINCE') return place;
  if (typeof place.coarse_id === 'number') return unit(world, place.coarse_id);
  const parent = unit(world, place.parent_id);
  return parent === null ? null : parent.level_name === 'PROVINCE' ? parent : coarseUnit(world, parent);
}

/** In the order that this caller may know. */
export const ordered = (asker: Asker, rows: readonly Row[], ...columns: string[]): Row[] =>
  asker.caller.agency === 'steering-committee' ? coarselySorted(rows, ...columns) : sortedBy(rows, ...columns);

/** The current facts of the matter in one table. */
export const factsIn =
  (table: string, ...orderBy: string[]): Read =>
  ({ world, matter, asker }) =>
    ordered(
      asker,
      currentOf(world, table).filter((row) => row.matter_id === matter.id),
      ...orderBy,
    );

/** Every version of the fact in hand, the first one first. */
export const versionsIn =
  (table: string): Read =>
  ({ world, row }) =>
    sortedBy(
      rowsOf(world, table).filter((version) => version.id === row.id),
      'version',
    );

export const factIn =
  (table: string, ...orderBy: string[]): Read =>
  (place) =>
    (factsIn(table, ...orderBy)(place) as readonly Row[])[0] ?? null;

const ofMatter =
  (table: string, ...orderBy: string[]): Read =>
  ({ world, matter, asker }) =>
    ordered(
      asker,
      rowsOf(world, table).filter((row) => row.matter_id === matter.id),
      ...orderBy,
    );

export const READ_MATTER: Readonly<Record<string, Read>> = {
  'Matter.place': placeIn('place_id'),
  'Matter.participants': ({ world, matter, asker }) =>
    ordered(asker, rowsOf(world, 'matter.standing'), 'since', 'agency', 'organisation_id').filter(
      (row) => row.matter_id === matter.id && (row.relation === 4 || row.relation === 2),
    ),
  'Participant.organisation': organisationIn('organisation_id'),
  'Matter.warnings': ofMatter('matter.warning', 'kind', 'subject'),
  'Matter.deadlines': ofMatter('matter.clock', 'starts_on', 'rule', 'variant', 'subject'),
  'Matter.timeline': ({ world, matter }) => rowsOf(world, 'matter.event').filter((row) => row.matter_id === matter.id),
  'Event.organisation': organisationIn('organisation_id'),
  'Matter.changedAt': ({ row }) => row.changed_status,
  'Matter.ledBy': organisationIn('lead_organisation_id'),
  // A link to what does not exist for the caller would tell that it does.
  'Matter.related': ({ world, matter, asker }) =>
    sortedBy(rowsOf(world, 'matter.link'), 'kind', 'to_matter').filter(
      (row) => row.from_matter === matter.id && asker.exists(row.to_matter),
    ),
  'MatterLink.matter': ({ world, row }) => findRow(world, 'matter.matter', 'id', row.to_matter),
  'Event.occurredAt': ({ row }) => row.occurred_on,
  'Place.level': ({ row }) => row.level_name,
};
