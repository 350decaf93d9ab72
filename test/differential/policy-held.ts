import { rolesOf } from '../../src/hub/identity/role.js';
import { type CoarseKind, fateOf, type RowBits, type Rules } from '../../src/hub/permissions/fate.js';
import type { FieldRow } from '../../src/hub/permissions/permission-table.js';
import type { Profile } from '../../src/hub/permissions/profile.js';
import { combinations, decide } from '../oracle/decide.js';
import { OPERATIONAL } from '../oracle/callers.js';
import { AGENCIES, BUCKETS, type Caller, type Kind, type MatterFacts, PURPOSES, RELATIONS, type Role } from '../oracle/words.js';

/** A caller as the oracle knows it, beside the same one as the product does. */
export interface Asking {
  readonly caller: Caller;
  readonly profile: Profile;
}

const BOTH = [false, true] as const;

/** Every agency and role, with and without each purpose, held or not, as a program, in one matter or many. */
export const ASKINGS: readonly Asking[] = AGENCIES.flatMap((agency) =>
  rolesOf(agency).flatMap((role) =>
    [null, ...PURPOSES].flatMap((purpose) =>
      BOTH.flatMap((held) =>
        BOTH.flatMap((oneMatter) =>
          BOTH.flatMap((system): Asking[] => {
            if ((purpose === null && held) || (system && !OPERATIONAL[agency].includes(role as Role))) return [];
            const purposes = held ? PURPOSES : PURPOSES.filter((one) => one !== purpose);
            const organisation = { id: 1, code: 'A', level: 'PROVINCE' };
            const caller: Caller = { agency, role, system, subject: 'demo', purpose, purposes, organisation, stands: [1], area: [1] };
            return [{ caller, profile: { agency, role, system, purpose, purposeHeld: held, oneMatter } }];
          }),
        ),
      ),
    ),
  ),
);

/** Every class of matter. A class in the area is one only where a victim is in it, for whom that counts: the reading sees to it. */
const MATTERS: readonly MatterFacts[] = RELATIONS.flatMap((relation) =>
  BUCKETS.flatMap((bucket) => BOTH.map((handling) => ({ relation, bucket, handling, hasVictim: true }))),
);

const ROWS: readonly RowBits[] = combinations(['owner', 'approved']);
const PROPOSED: readonly RowBits[] = combinations(['owner', 'approved', 'announced']);

/** What protects a cell: its row of the table, and what of it rule 3 takes from an analyst. */
export interface Protected {
  readonly row: FieldRow;
  readonly coarse: CoarseKind;
}

const KIND: Readonly<Record<CoarseKind, Kind>> = { NONE: 'other', COARSE: 'PartialDate', CLOSED: 'DocumentNumber' };

/** The first cell on which product and oracle differ; null where they never do. */
export function firstDifference(cells: readonly Protected[], askings: readonly Asking[], rules?: Rules): string | null {
  for (const { row, coarse } of cells) {
    const coordinate = row.inPointer ? 'Matter.openedOn' : 'X.y';
    for (const { caller, profile } of askings) {
      for (const matter of MATTERS) {
        for (const bits of row.labels.includes('PROPOSAL') ? PROPOSED : ROWS) {
          const { labels } = row;
          const decision = decide({ caller, matter, bits, coordinate, labels, oneMatter: profile.oneMatter, kind: KIND[coarse] });
          const expected = decision.fate === 'WITHHOLD' ? decision.reason : decision.fate;
          const fate = fateOf(row, coarse, profile, matter, bits, rules);
          if (said(expected) !== (fate ?? 'INVISIBLE')) return JSON.stringify({ labels, coarse, profile, matter, bits, expected, fate });
        }
      }
    }
  }
  return null;
}

const said = (fate: string): string => (['MONTH', 'COARSE_PLACE', 'COARSE_TEXT'].includes(fate) ? 'SHOW' : fate);
