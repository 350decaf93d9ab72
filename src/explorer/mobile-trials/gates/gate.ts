export type GateState = 'OPEN' | 'CLOSED' | 'UNKNOWN';

interface Office {
  readonly code?: string | null;
}

/** One gate as the hub says it. */
export interface Gate {
  readonly rule?: string | null;
  readonly state?: GateState | null;
  readonly ground?: 'LAW' | 'OUR_CHOICE' | null;
  readonly basis?: string | null;
  readonly confirmed?: boolean | null;
  readonly message?: string | null;
  readonly messageEn?: string | null;
  readonly liftedBy?: Office | null;
  readonly ask?: Office | null;
}

const ORDER: readonly GateState[] = ['CLOSED', 'UNKNOWN', 'OPEN'];

/** What is in the way comes first; within a state the order of the rules stays. */
export const inTheWayFirst = <G extends Gate>(gates: readonly G[]): readonly G[] =>
  gates.toSorted((one, other) => ORDER.indexOf(one.state ?? 'UNKNOWN') - ORDER.indexOf(other.state ?? 'UNKNOWN'));

export function countStates(gates: readonly Gate[]): Readonly<Record<GateState, number>> {
  const of = (state: GateState) => gates.filter((gate) => (gate.state ?? 'UNKNOWN') === state).length;
  return { OPEN: of('OPEN'), CLOSED: of('CLOSED'), UNKNOWN: of('UNKNOWN') };
}

/** The sources of a rule without the remark that it is a choice: that is said in words beside it. */
export const sourcesOf = (basis: string | null | undefined): string =>
  (basis ?? '').replace(/^(lựa chọn của [^;]*|our choice[^;]*)(;\s*|$)/i, '');
