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

/** The staircase of the file. A returned file has left the one and is not yet acknowledged by the other. */
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
