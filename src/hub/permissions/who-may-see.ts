import type { ComputeEnvironment } from '../reading/reads.js';
import { COLUMNS } from './policy.js';
import { policyCell } from './policy-pages.js';

/** The policy's cells for one field, label by label: the same table that decides. */
export function whoMaySee({ coordinate }: Readonly<Record<string, unknown>>, { plan }: ComputeEnvironment): readonly unknown[] | null {
  const row = plan.findFieldRow(String(coordinate));
  if (!row) return null;
  return row.labels.flatMap((label) => COLUMNS.map((column) => ({ ...policyCell(label, column), ground: row.ground })));
}
