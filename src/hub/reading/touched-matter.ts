import type { Argument } from './argument.js';
import { isVisible, joinClass } from './class-of-matter.js';
import type { Compilation } from './compilation.js';

/**
 * Rows with a list of matters, found by the code of one: only where that matter exists for the caller, so that asking by a code tells nothing
 * that the matter itself would not. What had been joined into it counts as it.
 */
export function touchesMatter(compilation: Compilation, column: string, asked: Argument): string {
  const { code, matter } = compilation.matterTables;
  const [m, k] = [compilation.alias('m'), compilation.alias('k')];
  const plan = compilation.planForMany;
  const parameter = compilation.parameters.add('text', (inputs) => asked.get(inputs));
  const found = `${code} c join ${matter} ${m} on ${m}.id = c.matter_id${joinClass(compilation, plan, m, k)}`;
  const one = `select coalesce(array_agg(x.id), '{}') from ${found} join ${matter} x on x.id = ${m}.id or x.joined_into = ${m}.id`;
  return `${column} && (${one} where c.code = ${parameter} and ${isVisible(plan, k)})`;
}
