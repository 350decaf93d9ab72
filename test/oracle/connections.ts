import type { Asker, Node } from './asker.js';
import { type ConnectionRule, earliestOf, type FilterRule, type Order, seen } from './page.js';
import { isHandling } from './matters.js';
import { isRow } from './resolve.js';
import { isNumberIn, normal } from './roots.js';
import { tipFilter } from './tip-filter.js';
import { findRow, list, type Row, rowsOf } from './world.js';

const isAnalyst = (asker: Asker): boolean => asker.caller.agency === 'steering-committee';

/** A filter on the matter's row: it matches only where the caller sees the field, and what it asks stands there. */
const where = (coordinate: string, matches: (row: Row, wanted: unknown, asker: Asker) => boolean): FilterRule => ({
  coordinates: [coordinate],
  matches: (asker, node, wanted) => asker.seesInMatter(node, coordinate) && matches(node.row, wanted, asker),
});

const equal = (coordinate: string, column: string): FilterRule =>
  where(
    coordinate,
    (row, wanted) => (row[column] ?? null) !== null && (Array.isArray(wanted) ? wanted.includes(row[column]) : row[column] === wanted),
  );

/** Compares as text and as far as both are known: an analyst's month with the month of the wanted day. */
const bound = (coordinate: string, column: string, holds: (shown: string, wanted: string) => boolean): FilterRule =>
  where(coordinate, (row, wanted, asker) => {
    const known = (value: unknown): string => (isAnalyst(asker) ? String(value).slice(0, 7) : String(value));
    return typeof row[column] === 'string' && holds(known(row[column]), known(wanted));
  });

/** The place itself or what it lies in, of any era; for an analyst from the coarse unit up. */
const within = where('Matter.place', (row, wanted, asker) => {
  const wantedIds = rowsOf(asker.world, 'matter.unit')
    .filter((unit) => unit.code === wanted || unit.key === wanted)
    .map((unit) => unit.id);
  return list(isAnalyst(asker) ? row.areas_coarse : row.areas).some((id) => wantedIds.includes(id));
});

/** Lower case without marks. */
export const fold = (value: unknown): string =>
  String(value)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd');

const words = where('Matter.title', (row, wanted, asker) =>
  String(isAnalyst(asker) ? row.search_text_coarse : row.search_text).includes(fold(wanted)),
);

/** What the hub made of codes and places, or the exact number of a document that the caller sees in that matter. */
const text: FilterRule = {
  ...words,
  matches: (asker, node, wanted) => words.matches(asker, node, wanted) || isNumberIn(asker, node, normal(wanted)),
};

/** Among the participants that this caller is shown in this matter. */
const participant = (matches: (row: Row, wanted: unknown, asker: Asker) => boolean): FilterRule => ({
  coordinates: ['Matter.participants'],
  matches: (asker, node, wanted) => participantsOf(asker, node).some((row) => matches(row, wanted, asker)),
});

const participantsOf = (asker: Asker, node: Node): Row[] =>
  (list(seen(asker, node, 'Matter.participants')?.value as Row[string]) as unknown as Row[]).filter(isRow);

/** By the kind of deadline that each day comes from. */
const NEXT_DUE = {
  due_tip: { type: 'Deadline', item: { rule: 'TIP_DECIDE' } },
  due_case: { type: 'Deadline', item: { rule: 'INVESTIGATE' } },
};

const dueBefore: FilterRule = {
  coordinates: ['Deadline:TIP_DECIDE'],
  matches: (asker, node, wanted) => {
    const day = earliestOf(asker, node, NEXT_DUE);
    return day !== null && day < String(wanted).slice(0, day.length);
  },
};

/** Asks nothing where it says no. */
const onlyIf = (coordinate: string, holds: (asker: Asker, node: Node) => boolean): FilterRule => ({
  coordinates: [coordinate],
  matches: (asker, node, wanted) => wanted === false || (asker.seesInMatter(node, coordinate) && holds(asker, node)),
});

const isWarned = (asker: Asker, node: Node): boolean =>
  rowsOf(asker.world, 'matter.warning').some((row) => row.matter_id === node.row.id && asker.isListed(node, 'Warning', row));

/** Lists in pages, wherever they stand. */
export const CONNECTIONS: Readonly<Record<string, ConnectionRule>> = {
  'Query.matters': {
    of: 'Matter',
    pageSize: 20,
    orders: {
      ...same(['default', 'OPENED'], { keys: [{ coordinate: 'Matter.openedOn' }], descending: true }),
      CODE: { keys: [{ coordinate: 'Matter.code' }] },
      DUE: { keys: [{ coordinate: 'Deadline:TIP_DECIDE', earliest: NEXT_DUE }] },
      LAST_CHANGE: {
        keys: [
          {
            coordinate: 'Matter.changedAt',
            latest: { changed_status: 'Matter.changedAt', changed_case: 'CriminalCase.seriousness', changed_victim: 'Victim.status' },
          },
        ],
        descending: true,
      },
    },
    filters: {
      stage: equal('Matter.stage', 'stage'),
      place: within,
      agency: participant((row, wanted) => row.agency === wanted),
      organisation: participant(
        (row, wanted, asker) => findRow(asker.world, 'matter.organisation', 'id', row.organisation_id)?.code === wanted,
      ),
      heldBy: where(
        'Matter.ledBy',
        (row, wanted, asker) => findRow(asker.world, 'matter.organisation', 'id', row.lead_organisation_id)?.agency === wanted,
      ),
      border: {
        coordinates: ['Participant:BORDER_GUARD'],
        matches: (asker, node, wanted) =>
          asker.isListed(node, 'Participant', { agency: 'BORDER_GUARD' }) && list(node.row.agencies).includes('BORDER_GUARD') === wanted,
      },
      openedFrom: bound('Matter.openedOn', 'opened_on', (shown, wanted) => shown >= wanted),
      openedTo: bound('Matter.openedOn', 'opened_on', (shown, wanted) => shown <= wanted),
      seriousness: equal('CriminalCase.seriousness', 'seriousness'),
      offence: where('CriminalCase.offences', (row, wanted) => list(row.offences).includes(String(wanted))),
      mode: equal('Trial.mode', 'trial_mode'),
      text,
      tip: tipFilter,
      assigned: onlyIf('Matter.id', (asker, node) => isHandling(asker.world, asker.caller, node.row)),
      warned: onlyIf('Matter.warnings', isWarned),
      dueBefore,
    },
  },
  'Matter.timeline': {
    of: 'Event',
    pageSize: 20,
    orders: {
      ...same(['default', 'OCCURRED'], { keys: eventKeys() }),
      OCCURRED_LATEST_FIRST: { keys: eventKeys(), descending: true },
    },
  },
};

/** A number would tell an analyst more than the month: it is no key for one. */
function eventKeys(): Order['keys'] {
  return [{ coordinate: 'Event.occurredAt' }, { column: 'kind' }, { column: 'document_number', fine: true }];
}

function same(names: readonly string[], order: Order): Record<string, Order> {
  return Object.fromEntries(names.map((name) => [name, order]));
}
