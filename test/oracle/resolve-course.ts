import type { Read } from './resolve.js';
import { column, ordered, organisationIn } from './resolve-facts.js';
import { findRow, rowsOf, sortedBy, type Row, type World } from './world.js';

type Place = Parameters<Read>[0];

const eventOf = (world: World, id: Row[string]): Row | null => findRow(world, 'matter.event', 'id', id);

/** An item of the same matter, where it would stand in the timeline of this caller. */
function itemIn({ world, matter, asker }: Place, id: Row[string]): Row | null {
  const event = eventOf(world, id);
  const node = asker.matter(matter);
  return event && node && asker.isListed(node, 'Event', event) ? event : null;
}

/** What the acknowledgement tells, to whom its kind is shown; a body that has not answered owns nothing. */
const ofAnswer =
  (name: string): Read =>
  ({ world, row, matter, asker }) => {
    const passage = findRow(world, 'matter.passage', 'event_id', row.id);
    const node = asker.matter(matter);
    if (!passage || !node) return null;
    const stands = { ...passage, organisation_id: passage.organisation_id ?? -1 };
    return passage.kind && asker.isListed(node, 'Event', stands) ? passage[name] : null;
  };

const itemsOf = (place: Place, links: readonly Row[]): Row[] =>
  ordered(
    place.asker,
    links.map(({ event_id }) => eventOf(place.world, event_id)).filter((event) => event !== null),
    'occurred_on',
    'kind',
    'id',
  );

/** What the hub works out of the course of a matter. */
export const READ_COURSE: Readonly<Record<string, Read>> = {
  'Matter.holder': ({ world, matter }) => rowsOf(world, 'matter.holding').find((row) => row.matter_id === matter.id && row.leads) ?? null,
  'Matter.holders': ({ world, matter }) =>
    sortedBy(
      rowsOf(world, 'matter.holding').filter((row) => row.matter_id === matter.id),
      'ordinal',
    ),
  'Holding.organisation': organisationIn('holder_id'),
  'Holding.since': (place) => itemIn(place, place.row.event_id)?.occurred_on ?? null,
  'Matter.pending': ({ world, matter }) =>
    sortedBy(
      rowsOf(world, 'matter.awaited').filter((row) => row.matter_id === matter.id),
      ...['type', 'year', 'number', 'code'],
    ),
  'AwaitedDocument.documentNumber': column('number'),
  'AwaitedDocument.documentType': column('type'),
  'AwaitedDocument.issuer': organisationIn('issuer_id'),
  'Matter.contradictions': ({ world, matter, asker }) =>
    ordered(
      asker,
      rowsOf(world, 'matter.contradiction').filter((row) => row.matter_id === matter.id),
      'kind',
      'subject',
    ),
  'Contradiction.claims': ({ world, matter, row, asker }) =>
    ordered(
      asker,
      rowsOf(world, 'matter.claim').filter(
        (claim) => claim.matter_id === matter.id && claim.contradiction === row.kind && claim.subject === row.subject,
      ),
      ...['occurred_on', 'agency', 'kind', 'event_id'],
    ),
  'Claim.organisation': organisationIn('organisation_id'),
  'Claim.court': organisationIn('court_id'),
  'Claim.day': column('occurred_on'),
  'Claim.recordedAt': column('recorded_at'),
  'Claim.item': (place) => itemIn(place, place.row.event_id),
  'Warning.items': (place) =>
    itemsOf(
      place,
      rowsOf(place.world, 'matter.warning_item').filter(
        (link) => link.matter_id === place.matter.id && link.kind === place.row.kind && link.subject === place.row.subject,
      ),
    ),
  'Deadline.agency': ({ row }) =>
    row.border_guard ? 'BORDER_GUARD' : ({ PROSECUTE: 'PROCURACY', TRIAL_PREPARATION: 'COURTS' }[String(row.rule)] ?? 'POLICE'),
  'Deadline.endedOn': ({ row }) => row.met_on ?? row.suspended_on ?? row.replaced_on ?? null,
  'Event.toAgency': ({ world, row }) => findRow(world, 'matter.passage', 'event_id', row.id)?.to_agency ?? null,
  'Event.acknowledged': ofAnswer('acknowledged'),
  'Event.acknowledgedOn': ofAnswer('acknowledged_on'),
  'Event.acknowledgedBy': (place) => itemIn(place, findRow(place.world, 'matter.passage', 'event_id', place.row.id)?.answer_id),
  'Event.joinedAt': ({ world, row }) => findRow(world, 'matter.arrival', 'event_id', row.id)?.joined_at ?? null,
};
