import { BUCKETS, type Bucket, RELATIONS, type Relation } from './words.js';

/** What a matter is to a caller, in six bits: relation (3), stage (2), handling (1). A seventh bit would wrap round and grant. */
export interface MatterClass {
  readonly relation: Relation;
  readonly bucket: Bucket;
  readonly handling: boolean;
}

export const BUCKET_UNIT = 8;
export const HANDLING_UNIT = 32;

/** The class behind a number; null where the number names none (unused relations, null, -1, 64). */
export function classOf(code: number): MatterClass | null {
  const relation = RELATIONS[code & 7];
  if (!Number.isInteger(code) || code < 0 || code > 63 || relation === undefined) return null;
  return { relation, bucket: BUCKETS[(code >> 3) & 3] ?? 'TIP', handling: (code & HANDLING_UNIT) !== 0 };
}

/** Every number that names a class. */
export const CLASS_CODES: readonly number[] = Array.from({ length: 64 }, (_, code) => code).filter((code) => classOf(code) !== null);

/** A set of classes as a mask for SQL; bit 63 is never set, so that a wrapped shift shows nothing. */
export function maskOf(codes: Iterable<number>): bigint {
  let mask = 0n;
  for (const code of codes) mask |= 1n << BigInt(code);
  return mask;
}

export const holds = (mask: bigint, code: number): boolean => code >= 0 && code < 64 && ((mask >> BigInt(code)) & 1n) === 1n;
