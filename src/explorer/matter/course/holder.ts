import { spanOf } from './days.js';
import type { CourseItem } from './item.js';
import type { Link } from './links.js';

/** Who had the file, from its receipt to the next receipt. */
export interface Holding {
  readonly agency: string;
  readonly from: number;
  /** Nothing where the end is not known. */
  readonly to: number | null;
  /** The receipt is no fact of its own: the bar begins open. */
  readonly openStart: boolean;
}

interface HoldingFact {
  readonly agency: string | null;
  readonly since: string | null;
  readonly acknowledged: boolean | null;
}

/** The holders as the hub tells them; what has no day cannot be drawn. */
export function holdingsTold(holders: readonly HoldingFact[]): Holding[] {
  const dated = holders.flatMap(({ agency, since, acknowledged }) => {
    const from = spanOf(since)?.from;
    return agency && from !== undefined ? [{ agency, from, openStart: acknowledged === false }] : [];
  });
  return dated.map((one, index) => ({ ...one, to: dated[index + 1]?.from ?? null }));
}

/** What takes the file over, and what begins a matter that nobody has yet. */
const RECEIPTS = new Set([
  'HANDOVER_ACKNOWLEDGED',
  'BORDER_CASE_INITIATED',
  'CASE_INITIATED',
  'INVESTIGATION_RESUMED',
  'FILE_RECEIVED',
  'CASE_REGISTERED',
]);
const FIRST = new Set([...RECEIPTS, 'TIP_RECEIVED', 'INTERCEPTION_MADE', 'RESCUE_MADE']);

/** The same for an earlier day, from what was known then. A returned file has left the one and is not yet acknowledged by the other. */
export function holdingsOf(items: readonly CourseItem[], links: readonly Link[]): Holding[] {
  const dated = items.filter(({ span }) => span !== null).toSorted((one, other) => one.span!.from - other.span!.from);
  const back = new Map(links.map((link) => [link.from, link.toAgency]));
  const holdings: Holding[] = [];
  for (const item of dated) {
    const at = item.span!.from;
    const last = holdings.at(-1);
    const returned = item.shape === 'return' ? back.get(item.id) : undefined;
    if (returned) change(holdings, { agency: returned, from: at, to: null, openStart: true });
    else if (last ? RECEIPTS.has(item.kind) && last.agency !== item.agency : FIRST.has(item.kind))
      change(holdings, { agency: item.agency, from: at, to: null, openStart: false });
  }
  return holdings;
}

function change(holdings: Holding[], next: Holding): void {
  const last = holdings.pop();
  if (last) holdings.push({ ...last, to: next.from });
  holdings.push(next);
}
