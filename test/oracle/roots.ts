import type { Asker, Node } from './asker.js';
import { liveMatters } from './matters.js';
import { seen, type Args } from './page.js';
import { currentOf, findRow, rowsOf } from './world.js';
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

/** A fact by its number, where the caller is shown the number and all that it stands in; of several none is chosen. */
const byDocument =
  (table: string, number: string, ...within: string[]) =>
  (asker: Asker, args: Args): Node | null => {
    const type = number.split('.')[0] ?? '';
    const found = visibleFacts(asker, table, type).filter(
      (fact) =>
        fact.row.document_number === args.number &&
        seen(asker, fact, number)?.value === args.number &&
        within.every((coordinate) => asker.seesInMatter(fact, coordinate)) &&
        isIssuedBy(asker, fact, args.issuer),
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  };

function isIssuedBy(asker: Asker, fact: Node, issuer: unknown): boolean {
  return typeof issuer !== 'string' || findRow(asker.world, 'matter.organisation', 'id', fact.row.organisation_id)?.code === issuer;
}

/** Questions for one thing. */
export const SINGLE_ROOTS: Readonly<Record<string, (asker: Asker, args: Args) => Node | null>> = {
  'Query.matter': findMatter,
  'Query.crimeTip': byDocument('police.crime_tip', 'CrimeTip.number', 'Matter.crimeTips'),
};
