import type { Asker, Node } from './asker.js';
import { areasOf, liveMatters } from './matters.js';
import { seen, type Args, type ConnectionRule, type FilterRule } from './page.js';
import { coarseUnit } from './resolve-matter.js';
import { isRow } from './resolve.js';
import { currentOf, findRow, list, rowsOf, type Row } from './world.js';
import { matterOf } from './types.js';

/** Every matter that exists for the caller. */
export const visibleMatters = (asker: Asker): Node[] => liveMatters(asker.world).flatMap((row) => asker.matter(row) ?? []);

/** Every current fact of a table in a matter that exists for the caller. */
export const visibleFacts = (asker: Asker, table: string, type: string): Node[] =>
  currentOf(asker.world, table).flatMap((row) => {
    const matter = matterOf(asker.world, row);
    const node = matter && asker.matter(matter);
    return node ? [asker.part(node, type, row)] : [];
  });

/** The fields that show a document number: by them, and only where they are shown, a number finds its matter (POLICY rule 7). */
export const NUMBERED: readonly (readonly [table: string, coordinate: string])[] = [
  ['police.crime_tip', 'CrimeTip.number'],
  ['police.tip_outcome', 'TipOutcome.documentNumber'],
  ['border_guard.interception', 'Interception.number'],
  ['border_guard.handover', 'Handover.documentNumber'],
  ['police.criminal_case', 'CriminalCase.documentNumber'],
  ['police.accused', 'Charge.documentNumber'],
  ['police.conclusion', 'Conclusion.documentNumber'],
  ['procuracy.decision', 'ProsecutionDecision.documentNumber'],
  ['procuracy.file_return', 'FileReturn.documentNumber'],
  ['procuracy.indictment', 'Indictment.documentNumber'],
  ['courts.registration', 'Trial.registrationNumber'],
  ['courts.judgment', 'Judgment.documentNumber'],
  ['social_affairs.identification', 'Identification.documentNumber'],
];

function byNumber(asker: Asker, number: string): Node[] {
  const matters = new Set(
    NUMBERED.flatMap(([table, coordinate]) =>
      visibleFacts(asker, table, coordinate.split('.')[0] ?? '')
        .filter((fact) => fact.row.document_number === number && seen(asker, fact, coordinate)?.value === number)
        .map((fact) => fact.matter),
    ),
  );
  return matters.size === 1 ? [...matters].flatMap((row) => asker.matter(row) ?? []) : []; // several: the hub does not choose
}

function byCode(asker: Asker, code: string): Node[] {
  const id =
    findRow(asker.world, 'matter.code', 'code', code)?.matter_id ??
    rowsOf(asker.world, 'matter.matter').find((row) => row.code === code)?.id;
  const row = liveMatters(asker.world).find((matter) => matter.id === id);
  return row ? [asker.matter(row)].flatMap((node) => node ?? []) : [];
}

/** What is asked for by id and by reference is what both name. */
function findMatter(asker: Asker, { id, reference }: Args): Node | null {
  const byReference = typeof reference === 'string' ? [...byCode(asker, reference), ...byNumber(asker, reference)] : visibleMatters(asker);
  if ((id ?? null) === null && typeof reference !== 'string') return null;
  return byReference.find((node) => (id ?? null) === null || node.row.id === id) ?? null;
}

/** Questions for one thing. */
export const SINGLE_ROOTS: Readonly<Record<string, (asker: Asker, args: Args) => Node | null>> = {
  'Query.matter': findMatter,
};

const equal = (coordinate: string): FilterRule => ({
  coordinates: [coordinate],
  matches: (asker, node, wanted) => {
    const shown = seen(asker, node, coordinate);
    return (
      shown !== null && (shown.value ?? null) !== null && (Array.isArray(wanted) ? wanted.includes(shown.value) : shown.value === wanted)
    );
  },
});

/** Compares as far as both are known: an analyst's month with the month of the wanted day. */
const bound = (coordinate: string, holds: (shown: string, wanted: string) => boolean): FilterRule => ({
  coordinates: [coordinate],
  matches: (asker, node, wanted) => {
    const value = seen(asker, node, coordinate)?.value;
    return (
      typeof value === 'string' && holds(value, asker.caller.agency === 'steering-committee' ? String(wanted).slice(0, 7) : String(wanted))
    );
  },
});

/** The place itself or what lies in it; for an analyst counted from the coarse unit up. */
const within: FilterRule = {
  coordinates: ['Matter.place'],
  matches: (asker, node, wanted) => {
    const shown = seen(asker, node, 'Matter.place')?.value;
    if (!isRow(shown)) return false;
    const place = asker.caller.agency === 'steering-committee' ? coarseUnit(asker.world, shown) : shown;
    return (
      place !== null && areasOf(asker.world, Number(place.id)).some((id) => findRow(asker.world, 'matter.unit', 'id', id)?.code === wanted)
    );
  },
};

const takingPart: FilterRule = {
  coordinates: ['Matter.participants'],
  matches: (asker, node, wanted) =>
    list(seen(asker, node, 'Matter.participants')?.value as Row[string]).some((row) => isRow(row) && row.agency === wanted),
};

/** By the article, where the caller is shown the case and what it is about. */
const offence: FilterRule = {
  coordinates: ['Matter.criminalCase', 'CriminalCase.offences'],
  matches: (asker, node, wanted) => {
    const found = seen(asker, node, 'Matter.criminalCase')?.value;
    if (!isRow(found)) return false;
    const offences = seen(asker, asker.part(node, 'CriminalCase', found), 'CriminalCase.offences')?.value;
    return list(offences as Row[string]).some((one) => isRow(one) && one.article === wanted);
  },
};

/** Lists in pages, wherever they stand. */
export const CONNECTIONS: Readonly<Record<string, ConnectionRule>> = {
  'Query.matters': {
    of: 'Matter',
    pageSize: 20,
    orders: {
      default: [{ coordinate: 'Matter.openedOn', descending: true }],
      OPENED_ON: [{ coordinate: 'Matter.openedOn' }],
      CODE: [{ coordinate: 'Matter.code' }],
    },
    filters: {
      stage: equal('Matter.stage'),
      openedFrom: bound('Matter.openedOn', (shown, wanted) => shown >= wanted),
      openedTo: bound('Matter.openedOn', (shown, wanted) => shown <= wanted),
      place: within,
      agency: takingPart,
      offence,
    },
  },
  'Matter.timeline': {
    of: 'Event',
    pageSize: 100,
    orders: { default: [{ coordinate: 'Event.occurredAt' }, { column: 'recorded_at', fine: true }] },
  },
};
