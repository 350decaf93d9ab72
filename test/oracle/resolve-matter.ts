import type { Read } from './resolve.js';
import { READ_COURSE } from './resolve-course.js';
import { ordered, organisationIn, placeIn, column } from './resolve-facts.js';
import { findRow, rowsOf, sortedBy, type Row, type World } from './world.js';

/** The district of 2019; the commune that cannot be led back to one: its province. */
export function coarseUnit(world: World, place: Row): Row | null {
  const unit = (id: Row[string]): Row | null => findRow(world, 'matter.unit', 'id', id);
  if (place.level_name === 'PROVINCE') return place;
  if (typeof place.coarse_id === 'number') return unit(place.coarse_id);
  const parent = unit(place.parent_id);
  return parent === null ? null : parent.level_name === 'PROVINCE' ? parent : coarseUnit(world, parent);
}

const ofMatter =
  (table: string, ...orderBy: string[]): Read =>
  ({ world, matter, asker }) =>
    ordered(
      asker,
      rowsOf(world, table).filter((row) => row.matter_id === matter.id),
      ...orderBy,
    );

export const READ_MATTER: Readonly<Record<string, Read>> = {
  ...READ_COURSE,
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
  'Matter.changedAt': column('changed_status'),
  'Matter.ledBy': organisationIn('lead_organisation_id'),
  // A link to what does not exist for the caller would tell that it does.
  'Matter.related': ({ world, matter, asker }) =>
    sortedBy(rowsOf(world, 'matter.link'), 'kind', 'to_matter').filter(
      (row) => row.from_matter === matter.id && asker.exists(row.to_matter),
    ),
  'MatterLink.matter': ({ world, row }) => findRow(world, 'matter.matter', 'id', row.to_matter),
  'Event.occurredAt': column('occurred_on'),
  'Event.recordedAt': column('recorded_at'),
  'Place.level': column('level_name'),
  'Place.partOf': placeIn('parent_id'),
};
