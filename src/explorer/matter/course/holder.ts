import { spanOf } from './days.js';

/** Who had the file, from its receipt to the next receipt. */
export interface Holding {
  readonly agency: string;
  readonly from: number;
  /** Nothing where the end is not known. */
  readonly to: number | null;
  /** The receipt is no fact of its own: the bar begins open. */
  readonly openStart: boolean;
}

interface HoldingFact {
  readonly agency: string | null;
  readonly since: string | null;
  readonly acknowledged: boolean | null;
}

/** The holders as the hub tells them; what has no day cannot be drawn. */
export function holdingsTold(holders: readonly HoldingFact[]): Holding[] {
  const dated = holders.flatMap(({ agency, since, acknowledged }) => {
    const from = spanOf(since)?.from;
    return agency && from !== undefined ? [{ agency, from, openStart: acknowledged === false }] : [];
  });
  return dated.map((one, index) => ({ ...one, to: dated[index + 1]?.from ?? null }));
}
