import { isCoarse } from '../permissions/profile.js';
import { HIGH } from '../permissions/words.js';
import { inClass } from './class-tests.js';
import type { Compilation, Scope } from './compilation.js';
import type { GuardedValue } from './reads.js';

type Named = readonly [name: string, value: GuardedValue];

/** No value that a cell needs has such a name. */
const TOGETHER = '&';

/**
 * Values for a computed field that are in the statement only where the caller is shown what they come from. Those that stand in one row and are
 * shown to the same classes are read together: such a row may be a view that costs as much as all the rest.
 */
export function guardedValues(compilation: Compilation, scope: Scope, values: Readonly<Record<string, GuardedValue>>): string[] {
  const together = new Map<string, { mask: bigint; of: Named[] }>();
  for (const named of Object.entries(values)) {
    const mask = scope.cls === null ? 0n : shownTo(compilation, scope, named[1]);
    const key = JSON.stringify([String(mask), named[1].from, named[1].on]);
    const known = together.get(key) ?? { mask, of: [] };
    together.set(key, { mask, of: [...known.of, named] });
  }
  return [...together.values()].flatMap(({ mask, of }, i) => read(compilation, scope, mask, of, `${TOGETHER}${i}`));
}

function read(compilation: Compilation, scope: Scope, mask: bigint, of: readonly Named[], place: string): string[] {
  const none = of.map(([name]) => `null::json as "${name}"`);
  const [first] = of;
  if (!first || scope.cls === null || mask === 0n) return none;
  if (of.some(([, { coordinate }]) => scope.plan.fieldRow(coordinate).labels.some((label) => HIGH.has(label)))) compilation.high = true;
  compilation.usesHandling = true;
  const [, { from, on }] = first;
  const alias = compilation.alias('g');
  const keys = Object.entries(on).map(([theirs, ours]) => `${alias}.${theirs} = ${scope.alias}.${ours}`);
  const columns = of.map(([name, { column }]) => `${alias}.${column} as "${name}"`);
  const row = `(select row_to_json("~g") from (select ${columns.join(', ')} from ${from} ${alias} where ${keys.join(' and ')} limit 1) "~g")`;
  const shown = mask === scope.reach ? row : `case when ${inClass(mask, scope.cls)} then ${row} end`;
  return [...none, `${shown} as "${place}"`];
}

/** What a cell needs, with what was read together under its own names. */
export function apart(needs: Record<string, unknown>): Record<string, unknown> {
  const together = Object.keys(needs).filter((name) => name.startsWith(TOGETHER));
  if (together.length === 0) return needs;
  return Object.assign({}, needs, ...together.map((name) => needs[name])) as Record<string, unknown>;
}

/** The classes in which the coordinate is shown; a caller who gets it less exact does not get it here. */
function shownTo(compilation: Compilation, scope: Scope, { coordinate, holding = [] }: GuardedValue): bigint {
  const coarse = compilation.model.fieldAt(coordinate)?.coarse ?? 'NONE';
  if (coarse !== 'NONE' && isCoarse(scope.plan.profile)) return 0n;
  const allHold = scope.plan.fates(coordinate, coarse, holding).at(-1);
  return (allHold?.get('SHOW') ?? 0n) & scope.reach;
}
