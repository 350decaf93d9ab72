import type { Answered } from './asker.js';

/** Where the hub's answer is another than the baseline's, apart from what it says it withheld. Empty: the same. */
export function differences(ours: Answered, theirs: Answered): string[] {
  const withheld = new Set(ours.extensions?.withheld?.map(({ coordinate }) => coordinate.split('.')[1] ?? ''));
  return compare(ours.data, theirs.data, '', withheld);
}

/** A cursor is sealed for its caller, so that it is nobody else's. */
const OWN = new Set(['endCursor']);

function compare(ours: unknown, theirs: unknown, path: string, withheld: ReadonlySet<string>): string[] {
  const name = path.slice(path.lastIndexOf('.') + 1);
  if (OWN.has(name) || (ours === null && withheld.has(name))) return [];
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    if (MAY_LACK.test(path)) return missing(ours, theirs, path, withheld);
    if (ours.length !== theirs.length) return [`${path}: ${ours.length} items, the baseline has ${theirs.length}`];
    return ours.flatMap((item, i) => compare(item, theirs[i], path, withheld));
  }
  if (isObject(ours) && isObject(theirs)) {
    const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
    return [...keys].flatMap((key) => compare(ours[key], theirs[key], `${path}.${key}`, withheld));
  }
  return ours === theirs ? [] : [path];
}

/** Lists whose items have a permission of their own: one that is not shown is not there. */
const MAY_LACK = /\.(timeline\.nodes|participants|warnings|deadlines)$/;

/** Ours must be found among theirs in the same order. */
function missing(ours: readonly unknown[], theirs: readonly unknown[], path: string, withheld: ReadonlySet<string>): string[] {
  let at = 0;
  return ours.flatMap((item, i) => {
    const found = theirs.findIndex((candidate, j) => j >= at && compare(item, candidate, path, withheld).length === 0);
    if (found < 0) return [`${path}: item ${i} is none of the baseline's`];
    at = found + 1;
    return [];
  });
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
