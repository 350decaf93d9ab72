import type { Node, Asker } from './asker.js';
import { type FilterRule, seen } from './page.js';
import { isRow } from './resolve.js';
import { list, type Row } from './world.js';

type Wanted = Readonly<Record<string, unknown>>;

/** What is asked of a tip, and the coordinate that says it. */
const COORDINATES: Readonly<Record<string, string>> = {
  hasOutcome: 'CrimeTip.outcome',
  receivedFrom: 'CrimeTip.receivedOn',
  receivedTo: 'CrimeTip.receivedOn',
};

const asked = (wanted: unknown): readonly (readonly [string, unknown])[] =>
  Object.entries(isRow(wanted) ? (wanted as Wanted) : {}).filter(([, value]) => value !== null && value !== undefined);

/** One of the tips that the caller is shown must meet all that is asked, by what the caller is shown of it. */
export const tipFilter: FilterRule = {
  coordinates: ['Matter.crimeTips'],
  coordinatesOf: (wanted) => asked(wanted).flatMap(([name]) => COORDINATES[name] ?? []),
  matches(asker, matter, wanted) {
    const tips = (list(seen(asker, matter, 'Matter.crimeTips')?.value as Row[string]) as unknown as Row[]).filter(isRow);
    return tips.some((row) => {
      const tip = asker.part(matter, 'CrimeTip', row);
      return asked(wanted).every(([name, value]) => meets(asker, tip, name, value));
    });
  },
};

function meets(asker: Asker, tip: Node, name: string, wanted: unknown): boolean {
  const shown = seen(asker, tip, COORDINATES[name] ?? '');
  if (!shown) return false;
  if (name === 'hasOutcome') return (shown.value !== null) === wanted;
  const day = shown.value;
  if (typeof day !== 'string') return false;
  const bound = asker.caller.agency === 'steering-committee' ? String(wanted).slice(0, 7) : String(wanted);
  return name === 'receivedFrom' ? day >= bound : day <= bound;
}
