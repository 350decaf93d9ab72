import { agencyOf, isAgencyWord } from '../identity/agency.js';
import type { ComputeEnvironment } from '../reading/reads.js';
import { COLUMNS, type Column, POLICY } from './policy.js';
import { LABELS, type Label } from './words.js';

/** One cell of the policy as it is told: whose, under which label, and on what conditions. */
export function policyCell(label: Label, column: Column) {
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
  };
}

/** The whole policy: every label for every operational role. */
export const accessMatrix = () => LABELS.flatMap((label) => COLUMNS.map((column) => policyCell(label, column)));

/** Every field with the labels that protect it, on what ground, and whom to ask; or those under one label. */
export function protectedFields({ label }: Readonly<Record<string, unknown>>, { plan }: ComputeEnvironment) {
  return plan.coordinates('').flatMap((coordinate) => {
    const row = plan.findFieldRow(coordinate);
    const wanted = !label || row?.labels.some((one) => one === label);
    return row && wanted ? [{ coordinate, labels: row.labels, ground: row.ground, office: row.office ?? null }] : [];
  });
}
