import { isShown } from './cell.js';
import type { Collected } from './collect.js';
import type { Compilation, Scope } from './compilation.js';
import type { CountsDefinition } from './reads.js';

interface Counted {
  readonly scope: Scope;
  readonly from: string;
  readonly conditions: readonly string[];
  /** The type of one count. */
  readonly type: string;
}

/** Rows of each value beyond this are not counted: one more says that there are others. */
const COUNTS_LIMIT = 10_000;

/** How many rows of a list have each value of a column, counted only where it is asked for; a value that the caller is not shown does not count. */
export function countsOf(compilation: Compilation, counted: Counted, definition: CountsDefinition, selection: Collected): string {
  const { scope, from, type } = counted;
  const shown = isShown(compilation, scope, definition.coordinate);
  const value = `${scope.alias}.${definition.column} = "~x".value`;
  const conditions = [...counted.conditions, value, ...(shown === 'true' ? [] : [shown])].join(' and ');
  const count = `(select count(*)::int from (select 1 from ${from} where ${conditions} limit ${COUNTS_LIMIT + 1}) "~n")`;
  const written: Readonly<Record<string, string>> = { [definition.as]: '"~s".value', count: '"~s".n', __typename: `'${type}'::text` };
  const cells = [...selection].map(([alias, nodes]) => `${written[nodes[0]?.name.value ?? ''] ?? 'null'} as "${alias}"`);
  const values = `unnest(array[${definition.values.map((one) => `'${one}'`).join(', ')}]) with ordinality "~x"(value, o)`;
  const rows = `select "~x".value, "~x".o, ${count} as n from ${values}`;
  return `(select json_agg((select row_to_json("~r") from (select ${cells.join(', ')}) "~r") order by "~s".o) from (${rows}) "~s")`;
}
