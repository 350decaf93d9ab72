import type { Asker, Node } from './asker.js';
import { liveMatters } from './matters.js';
import { seen, type Args } from './page.js';
import { BY_NUMBER, TABLE_OF, typeOfRoot } from './tables.js';
import { matterOf } from './types.js';
import { currentOf, findRow, rowsOf, type Row } from './world.js';

/** Every matter that exists for the caller. */
export const visibleMatters = (asker: Asker): Node[] => liveMatters(asker.world).flatMap((row) => asker.matter(row) ?? []);

/** Every current fact of a table in a matter that exists for the caller. */
export const visibleFacts = (asker: Asker, table: string, type: string): Node[] =>
  currentOf(asker.world, table).flatMap((row) => {
    const matter = matterOf(asker.world, row);
    const node = matter && asker.matter(matter);
    return node ? [asker.part(node, type, row)] : [];
  });

/** Numbers are kept in capitals, without spaces. */
export const normal = (number: unknown): string => String(number).normalize('NFC').toUpperCase().replaceAll(/\s+/g, '');

/** A number finds its matter only where it is shown (POLICY rule 7): in the fact itself, or in an item of the timeline. */
export function isNumberIn(asker: Asker, matter: Node, number: string): boolean {
  const inFacts = Object.entries(BY_NUMBER).some(([root, found]) =>
    currentOf(asker.world, TABLE_OF[typeOfRoot(root)] ?? '')
      .filter((row) => row.document_number === number && row.matter_id === matter.row.id)
      .some((row) => seen(asker, asker.part(matter, found.number.split('.')[0] ?? '', row), found.number)?.value === number),
  );
  return inFacts || timelineOf(asker, matter).some((event) => seen(asker, event, 'Event.documentNumber')?.value === number);
}

const timelineOf = (asker: Asker, matter: Node): Node[] =>
  rowsOf(asker.world, 'matter.event')
    .filter((row) => row.matter_id === matter.row.id && row.current === true && asker.isListed(matter, 'Event', row))
    .map((row) => asker.part(matter, 'Event', row));

function isCodeOf(asker: Asker, matter: Node, code: string): boolean {
  return matter.row.code === code || findRow(asker.world, 'matter.code', 'code', code)?.matter_id === matter.row.id;
}

/** The id of a matter that went into another leads to that other. */
function idAsked(asker: Asker, id: unknown): Row[string] {
  const row = findRow(asker.world, 'matter.matter', 'id', id as string);
  return row && (row.joined_into ?? row.id);
}

/** What is asked for by id and by reference is what both name; of several the hub chooses none. */
function findMatter(asker: Asker, args: Args): Node | null {
  const [id, reference] = [args.id ?? null, typeof args.reference === 'string' ? normal(args.reference) : null];
  if (id === null && reference === null) return null;
  const wanted = id === null ? null : idAsked(asker, id);
  const found = visibleMatters(asker)
    .filter((matter) => id === null || matter.row.id === wanted)
    .filter((matter) => reference === null || isCodeOf(asker, matter, reference) || isNumberIn(asker, matter, reference));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A fact by its number, where the caller is shown the number and all that it stands in; of several none is chosen. */
const byDocument = (root: string) => {
  const type = typeOfRoot(root);
  const { number, within } = BY_NUMBER[root] as (typeof BY_NUMBER)[string];
  return (asker: Asker, args: Args): Node | null => {
    const wanted = normal(args.number);
    const found = visibleFacts(asker, TABLE_OF[type] ?? '', type).filter(
      (fact) =>
        fact.row.document_number === wanted &&
        seen(asker, { ...fact, type: number.split('.')[0] ?? '' }, number)?.value === wanted &&
        within.every((coordinate) => asker.seesOf(fact, coordinate)) &&
        isIssuedBy(asker, fact, args.issuer),
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  };
};

function isIssuedBy(asker: Asker, fact: Node, issuer: unknown): boolean {
  return typeof issuer !== 'string' || findRow(asker.world, 'matter.organisation', 'id', fact.row.organisation_id)?.code === issuer;
}

/** A proposal by its id, where it would stand in its matter's list. */
function findProposal(asker: Asker, { id }: Args): Node | null {
  const found = visibleFacts(asker, 'mobile_trials.proposal', 'MobileTrialProposal').find(({ row }) => row.id === id);
  return found && asker.seesOf(found, 'Matter.mobileTrialProposals') ? found : null;
}

/** Questions for one thing. */
export const SINGLE_ROOTS: Readonly<Record<string, (asker: Asker, args: Args) => Node | null>> = {
  'Query.matter': findMatter,
  'Query.mobileTrialProposal': findProposal,
  ...Object.fromEntries(Object.keys(BY_NUMBER).map((root) => [`Query.${root}`, byDocument(root)])),
};
