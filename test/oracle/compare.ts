import type { Answer } from './answer.js';

/** What the hub said, brought into the oracle's form by the test that asks it. */
export type Given = Pick<Answer, 'data' | 'errors' | 'withheld'> & Partial<Pick<Answer, 'matters'>>;

interface CompareOptions {
  /** Response keys of cursors are compared as there or not there: how a cursor is written is the hub's own affair. */
  readonly cursorFields: readonly string[];
  /** Of errors the code is compared, with the path where this is set. */
  readonly paths: boolean;
}

const DEFAULTS: CompareOptions = { cursorFields: ['endCursor', 'startCursor', 'cursor'], paths: false };

/** Every difference in words; none is the only good answer. Data is compared as text, so that the order of keys counts too. */
export function differences(expected: Answer, given: Given, options: CompareOptions = DEFAULTS): string[] {
  const found: string[] = [];
  const same = (what: string, a: unknown, b: unknown): void => {
    const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
    if (left !== right) found.push(`${what}: ${firstDifference(left, right)}`);
  };
  same('data', withoutCursors(expected.data, options), withoutCursors(given.data, options));
  same('errors', errorsOf(expected, options), errorsOf(given, options));
  same('withheld', withheldOf(expected), withheldOf(given));
  if (given.matters) same('matters', mattersOf(expected), mattersOf({ matters: given.matters }));
  return found;
}

/** Whether the caller handles a matter is worked out only where something depends on it, and then the data tells. */
const mattersOf = ({ matters }: Pick<Answer, 'matters'>): string[] => matters.map((matter) => `${matter.id} ${matter.class % 32}`).sort();

/** One line for each coordinate and reason: which office to ask is compared by the hub's own tests. */
export function withheldOf({ withheld }: Pick<Answer, 'withheld'>): string[] {
  const counts = new Map<string, number | null>();
  for (const { coordinate, reason, count } of withheld) {
    const key = `${coordinate} ${reason}`;
    counts.set(key, count === undefined ? null : (counts.get(key) ?? 0) + count);
  }
  return [...counts].map(([key, count]) => (count === null ? key : `${key} ${count}`)).sort();
}

function errorsOf({ errors }: Pick<Answer, 'errors'>, { paths }: CompareOptions): string[] {
  const all = errors.map(({ code, path }) => (paths ? `${code} ${JSON.stringify(path)}` : code));
  return [...new Set(all)].sort();
}

/** Aliased cursors are known by their text: neither side's ever looks like anything else that is asked for. */
function withoutCursors(data: unknown, options: CompareOptions): unknown {
  if (Array.isArray(data)) return data.map((one) => withoutCursors(one, options));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      options.cursorFields.includes(key) && typeof value === 'string' ? '…' : withoutCursors(value, options),
    ]),
  );
}

function firstDifference(a = 'undefined', b = 'undefined'): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const from = Math.max(0, at - 80);
  return `expected …${a.slice(from, at + 120)}… but got …${b.slice(from, at + 120)}…`;
}
