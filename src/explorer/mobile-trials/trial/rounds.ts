import type { DecisionAct, DecisionSigner } from '../../generated/operations.js';

interface Signature {
  readonly round?: number | null;
  readonly act?: DecisionAct | null;
  readonly signedAs?: DecisionSigner | null;
  readonly plannedOn?: string | null;
  readonly venueUnit?: { readonly code?: string | null } | null;
}

interface Proposal {
  readonly plannedOn?: string | null;
  readonly venueUnit?: { readonly code?: string | null } | null;
  readonly decisions?: readonly Signature[] | null;
}

interface Round<S extends Signature> {
  readonly number: number;
  readonly signatures: readonly S[];
}

/** The signatures by round, oldest first; two make a decision. */
export function roundsOf<S extends Signature>(signatures: readonly S[]): readonly Round<S>[] {
  const numbers = [...new Set(signatures.map(({ round }) => round ?? 1))].toSorted((one, other) => one - other);
  return numbers.map((number) => ({ number, signatures: signatures.filter(({ round }) => (round ?? 1) === number) }));
}

const NEXT: Readonly<Record<DecisionAct | 'NOTHING', readonly DecisionAct[]>> = {
  NOTHING: ['HOLD', 'REFUSE', 'WITHDRAW'],
  HOLD: ['MOVE', 'WITHDRAW'],
  MOVE: ['MOVE', 'WITHDRAW'],
  REFUSE: [],
  WITHDRAW: [],
};

/** What may be signed next: under a signature that waits for another only the same act, else what can follow the last decision. */
export function actsNow(signatures: readonly Signature[]): readonly DecisionAct[] {
  const rounds = roundsOf(signatures);
  const last = rounds.at(-1);
  if (last?.signatures.length === 1) return last.signatures.flatMap(({ act }) => (act ? [act] : []));
  return NEXT[last?.signatures[0]?.act ?? 'NOTHING'];
}

/** The day and the commune that a signature would be about: those last signed, before any those proposed. */
export function dayAndPlace({ plannedOn, venueUnit, decisions }: Proposal): {
  readonly day: string | null;
  readonly commune: string | null;
} {
  const last = roundsOf(decisions ?? []).at(-1)?.signatures[0];
  return { day: last?.plannedOn ?? plannedOn ?? null, commune: last?.venueUnit?.code ?? venueUnit?.code ?? null };
}

const OVER: ReadonlySet<string> = new Set(['REFUSED', 'WITHDRAWN', 'REPORTED']);

/** Whether something can still be said to it or decided on it. */
export const isLive = ({ state }: { readonly state?: string | null }): boolean => !OVER.has(state ?? '');
