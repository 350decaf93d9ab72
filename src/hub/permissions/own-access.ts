import type { ComputeEnvironment } from '../reading/reads.js';
import type { CoarseKind } from './fate.js';
import { isFieldRow, type FieldRow, type OperationRow } from './permission-table.js';
import type { Plan } from './plan.js';
import { cellOf } from './policy.js';
import { isCoarse } from './profile.js';
import { BUCKETS, type Reason, REASONS } from './words.js';

interface Right {
  readonly outcome: 'SHOW' | 'MASK' | 'WITHHOLD';
  readonly reasons: readonly Reason[];
  readonly coarse: boolean;
  readonly ownFactsOnly: boolean;
  readonly fromStage: string | null;
  readonly forPurposes: readonly string[] | null;
}

interface Told extends Right {
  readonly coordinate: string;
  readonly ground: string;
  readonly office: string | null;
}

/** The caller's right to every field, command and question, before any matter is named: the best it can be, and what may stand in the way. */
export function ownAccess(_args: unknown, { plan, coarseOf }: ComputeEnvironment) {
  const one = plan.ofOneMatter;
  const known = new Map<string, Right>();
  return plan.coordinates('').flatMap((coordinate): Told[] => {
    const row = plan.findRow(coordinate);
    if (!row || !coordinate.includes('.')) return [];
    if (!isFieldRow(row)) return [{ coordinate, ...rightToUse(plan, coordinate, row) }];
    const coarse = coarseOf(coordinate);
    const key = `${row.labels.join()} ${coarse}`;
    const right = known.get(key) ?? rightToSee(one, coordinate, row, coarse);
    known.set(key, right);
    return [{ coordinate, ...right, ground: row.ground, office: row.office ?? null }];
  });
}

function rightToUse(plan: Plan, coordinate: string, { ground }: OperationRow): Omit<Told, 'coordinate'> {
  const may = plan.mayUse(coordinate);
  return {
    outcome: may ? 'SHOW' : 'WITHHOLD',
    reasons: may ? [] : ['NOT_YOUR_TASK'],
    coarse: false,
    ownFactsOnly: false,
    fromStage: null,
    forPurposes: null,
    ground,
    office: null,
  };
}

/** Worked out over every matter that exists in full for the caller; equal for fields with equal labels. */
function rightToSee(plan: Plan, coordinate: string, { labels }: FieldRow, coarse: CoarseKind): Right {
  const fates = plan.fatesInFull(coordinate, coarse);
  const { agency, role } = plan.profile;
  const cells = labels.map((label) => cellOf(label, agency, role));
  const purposes = cells.flatMap((cell) => (cell.purposes ? [cell.purposes] : []));
  return {
    outcome: fates.has('SHOW') ? 'SHOW' : fates.has('MASK') ? 'MASK' : 'WITHHOLD',
    reasons: REASONS.filter((reason) => fates.has(reason)),
    coarse: coarse === 'COARSE' && isCoarse(plan.profile),
    ownFactsOnly: cells.some((cell) => cell.own),
    fromStage: BUCKETS.findLast((bucket) => cells.some((cell) => cell.from === bucket)) ?? null,
    forPurposes: purposes.length === 0 ? null : purposes.reduce((both, next) => both.filter((one) => next.includes(one))),
  };
}
