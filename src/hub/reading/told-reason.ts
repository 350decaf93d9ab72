import { REASONS, type Reason } from '../permissions/words.js';

/** What an answer that tells its reasons holds in place of a withheld value; no object of the schema has such a key. */
export const toldReason = (reason: Reason): string => `{"~withheld":"${reason}"}`;

/** The reason where a value was withheld. */
export function reasonIn(value: unknown): Reason | null {
  const told = typeof value === 'object' && value !== null ? (value as { '~withheld'?: unknown })['~withheld'] : undefined;
  return REASONS.find((reason) => reason === told) ?? null;
}
