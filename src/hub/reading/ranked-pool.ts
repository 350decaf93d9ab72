import { isShown } from './cell.js';
import { isVisible, joinClass } from './class-of-matter.js';
import type { Argument } from './argument.js';
import type { Compilation, Scope } from './compilation.js';
import { filterConditions } from './filters.js';
import type { TypeModel } from './model.js';
import type { RankedRead } from './ranked-read.js';
import type { FilterDefinition } from './filter-definition.js';
import { matterScope } from './rows-scope.js';
import type { Plan } from '../permissions/plan.js';

/** What of a matter decides on its class. */
const CLASS_COLUMNS = ['id', 'areas', 'has_victim', 'waiting', 'investigation_from', 'indicted_from', 'in_force_from'];

/**
 * The rows that may be ranked: those of matters in which the caller's organisation stands and is shown what the ranking tells. Each row looks
 * its matter up by its id: `offset 0` keeps PostgreSQL from going through all matters instead.
 */
export function rankedPool(
  compilation: Compilation,
  plan: Plan,
  type: TypeModel,
  read: RankedRead<FilterDefinition>,
  filter: Argument | undefined,
): string {
  const { pool } = read;
  const { matter, standing } = compilation.matterTables;
  const [d, m, k] = [compilation.alias('t'), compilation.alias('m'), compilation.alias('k')];
  const row: Scope = { ...matterScope(plan, type, d, k, null), rows: null };
  const conditions = [
    `${d}.${pool.where}`,
    `${d}.${pool.matter} in (select s.matter_id from ${standing} s where s.organisation_id = any(${compilation.organisations}))`,
    isVisible(plan, k),
    isShown(compilation, row, read.shown),
    ...filterConditions(compilation, row, read, filter),
    ...filterConditions(compilation, { ...row, alias: m }, { filters: read.matterFilters }, filter),
  ];
  const columns = new Set([...CLASS_COLUMNS, ...Object.values(read.matterFilters).map(({ column }) => column)]);
  const looked = `select ${[...columns].map((column) => `x.${column}`).join(', ')} from ${matter} x where x.id = ${d}.${pool.matter} and x.joined_into is null offset 0`;
  const carried = pool.carried.map((column) => `, ${d}.${column}`).join('');
  return `select ${d}.${pool.matter} as id, ${k}.c${carried} from ${pool.table} ${d} cross join lateral (${looked}) ${m}${joinClass(compilation, plan, m, k)} where ${conditions.join(' and ')}`;
}
