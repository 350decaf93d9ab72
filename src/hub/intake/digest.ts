import { createHash } from 'node:crypto';

/** The digest by which a repeated report is known; keys in a fixed order, so that the sender's order does not matter. */
export const digestOf = (content: unknown): string => createHash('sha256').update(stable(content)).digest('base64url');

const stable = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
