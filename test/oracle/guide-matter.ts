import { type Decision, decide } from './decide.js';
import { labelsOf } from './labels.js';
import { type Agency, type Bits, type Caller, type Kind, type MatterFacts, NO_BITS, PURPOSES, type Purpose, type Role } from './words.js';

/** A token as the tests write it. */
export function caller(agency: Agency, role: Role, purpose: Purpose | null, more: Partial<Caller> = {}): Caller {
  return {
    agency,
    role,
    purpose,
    system: false,
    subject: 'demo',
    purposes: PURPOSES,
    organisation: { id: 1, code: 'A', level: 'PROVINCE' },
    stands: [1],
    area: [1],
    ...more,
  };
}

export const guide: MatterFacts = { relation: 'TAKING_PART', bucket: 'IN_FORCE', handling: true, hasVictim: true };

interface Asked {
  readonly matter?: Partial<MatterFacts>;
  readonly bits?: Partial<Bits>;
  readonly oneMatter?: boolean;
  readonly kind?: Kind;
}

/** The outcome or the reason, as POLICY §5 writes it in its cells. */
export function outcome(who: Caller, coordinate: string, { matter = {}, bits = {}, oneMatter = true, kind = 'other' }: Asked = {}): string {
  const decision: Decision = decide({
    caller: who,
    matter: { ...guide, ...matter },
    bits: { ...NO_BITS, approved: true, ...bits },
    coordinate,
    labels: labelsOf(coordinate) ?? [],
    oneMatter,
    kind,
  });
  return decision.fate === 'WITHHOLD' ? decision.reason : decision.fate;
}
