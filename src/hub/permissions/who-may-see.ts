import { agencyOf, isAgencyWord } from '../identity/agency.js';
import type { ComputeEnvironment } from '../reading/reads.js';
import { COLUMNS, POLICY } from './policy.js';

/** The policy's cells for one field, label by label: the same table that decides. */
export function whoMaySee({ coordinate }: Readonly<Record<string, unknown>>, { plan }: ComputeEnvironment): readonly unknown[] | null {
  const row = plan.findFieldRow(String(coordinate));
  if (!row) return null;
  return row.labels.flatMap((label) =>
    COLUMNS.map((column) => {
      const cell = POLICY[label][column];
      const [agency = '', role = ''] = column.split('.');
      return {
        agency: isAgencyWord(agency) ? agencyOf(agency) : null,
        role,
        label,
        outcome: cell.outcome === 'CLOSED' ? 'WITHHOLD' : cell.outcome,
        ownFactsOnly: cell.own ?? false,
        fromStage: cell.from ?? null,
        forPurposes: cell.purposes ?? null,
        ground: row.ground,
      };
    }),
  );
}
