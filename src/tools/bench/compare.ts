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
    if (ours.length !== theirs.length) return [`${path}: ${ours.length} items, the baseline has ${theirs.length}`];
    return ours.flatMap((item, i) => compare(item, theirs[i], path, withheld));
  }
  if (isObject(ours) && isObject(theirs)) {
    const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
    return [...keys].flatMap((key) => compare(ours[key], theirs[key], `${path}.${key}`, withheld));
  }
  return ours === theirs ? [] : [path];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
