import type { Knowledge } from '../../hub/reading/reads.js';
import { type Dated, isInForce, limitOn, type MobileTrialKnowledge } from '../knowledge.js';

/** Rows of a table of reference data that are in force on a day. */
export function rowsOn<Row extends Dated>(knowledge: Knowledge, table: string, day: string): readonly Row[] {
  const rows = (known(knowledge).tables[table] ?? []) as unknown as readonly Row[];
  return rows.filter((row) => isInForce(row, day));
}

/** A figure without which nothing can be counted. */
export function figureOn(knowledge: Knowledge, rule: string, day: string): number {
  const found = limitOn(known(knowledge), rule, day);
  if (!found) throw new Error(`No limit ${rule} is in force on ${day}`);
  return found.amount;
}

const known = (knowledge: Knowledge): MobileTrialKnowledge => knowledge.mobileTrials as MobileTrialKnowledge;
