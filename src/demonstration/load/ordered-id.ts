import crypto from 'node:crypto';

/** An id that sorts after those before it: what is loaded lands side by side in every index. A Node that does not make such ones yet makes others. */
export const orderedId = (): string => (crypto.randomUUIDv7 ?? crypto.randomUUID)();
