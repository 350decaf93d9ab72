import { endOfDay } from '../../platform/clock.js';
import type { Argument } from './argument.js';
import { isShown } from './cell.js';
import { isVisible } from './class-of-matter.js';
import type { Compilation, Scope } from './compilation.js';
import type { FindRead } from './reads.js';
import { refused } from './refused.js';

/** A matter as it was known on a day: the row that the cells are read from, what joins it, and for whom it is there. */
interface MatterThen {
  readonly scope: Scope;
  readonly from: string;
  readonly conditions: readonly string[];
}

/**
 * Whose class sees no time of recording in the matter learns nothing of what was known when: that is refused to whom it is closed in every case,
 * and is no matter to others, as for a filter. What a hidden matter held is not worked out at all.
 */
export function matterThen(compilation: Compilation, today: Scope, k: string, read: FindRead, day: Argument): MatterThen {
  const { asOf } = read;
  const past = today.rows?.past;
  if (!asOf || !past) throw new Error(`${read.type} keeps no past`);
  const shown = isShown(compilation, today, asOf.coordinate, compilation.model.fieldAt(asOf.coordinate)?.coarse);
  if (shown === 'false') throw refused(asOf.coordinate);
  compilation.days.push((inputs) => day.get(inputs));
  const [p, w] = [compilation.alias('p'), compilation.alias('w')];
  const until = compilation.parameters.add('timestamptz', (inputs) => endOfDay(String(day.get(inputs))));
  const own = compilation.organisations;
  const seen = [isVisible(today.plan, k), ...(shown === 'true' ? [] : [shown])];
  const row = `${past}(case when ${seen.join(' and ')} then ${today.alias}.id end, ${until}, ${own}) ${p}`;
  const homes = `(select ${compilation.matterTables.waitingOn}(${p}.id, ${until}) as homes offset 0) ${w}`;
  return {
    scope: { ...today, alias: p, moment: { until, own, matter: `${p}.id`, waiting: `${w}.homes` } },
    from: ` cross join lateral ${row} cross join lateral ${homes}`,
    conditions: seen.slice(1),
  };
}
