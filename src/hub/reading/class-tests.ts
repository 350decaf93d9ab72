/**
 * Whether a matter's class is among those of a mask. PostgreSQL prepares every operator of a statement anew at each run, so that the cells of a
 * matter do not each shift and compare for themselves: what is asked more than once of a class is worked out beside it and then only looked at.
 */
export const inClass = (mask: bigint, cls: string): string => `/*in:${cls}:${mask}*/`;

/** Where the tests of a class may be worked out: around the statement that works out the class. */
export const withTests = (worked: string, k: string): string => `/*class:${k}*/${worked}/*tests:${k}*/ ${k}`;

const asked = (mask: string, cls: string): string => `(${mask}::bigint >> ${cls} & 1) = 1`;

/** Fills what the two above left. `offset 0` keeps PostgreSQL from copying the tests back into every use. */
export function fillTests(sql: string): string {
  const joined = new Set([...sql.matchAll(/\/\*class:(\w+)\*\//g)].map(([, k]) => k ?? ''));
  const names = namesOf(sql, joined);
  return sql
    .replaceAll(/\/\*in:(\w+)\.c:(\d+)\*\//g, (_, k: string, mask: string) => {
      const name = names.get(k)?.get(mask);
      return name === undefined ? asked(mask, `${k}.c`) : `${k}.${name}`;
    })
    .replaceAll(/\/\*class:(\w+)\*\//g, (_, k: string) => {
      const tests = [...(names.get(k) ?? [])].map(([mask, name]) => `, ${asked(mask, 'x.c')} as ${name}`);
      return tests.length > 0 ? `(select x.c${tests.join('')} from ` : '';
    })
    .replaceAll(/\/\*tests:(\w+)\*\//g, (_, k: string) => (names.get(k)?.size ? ' x offset 0)' : ''));
}

/** A name for each test of a joined class that is asked more than once. */
function namesOf(sql: string, joined: ReadonlySet<string>): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const times = new Map<string, number>();
  for (const [, k, mask] of sql.matchAll(/\/\*in:(\w+)\.c:(\d+)\*\//g)) times.set(`${k}:${mask}`, (times.get(`${k}:${mask}`) ?? 0) + 1);
  const names = new Map<string, Map<string, string>>();
  for (const [key, count] of times) {
    const [k = '', mask = ''] = key.split(':');
    if (count === 1 || !joined.has(k)) continue;
    const known = names.get(k) ?? new Map<string, string>();
    names.set(k, known.set(mask, `c${known.size}`));
  }
  return names;
}
