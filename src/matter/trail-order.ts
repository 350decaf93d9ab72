import type { ConnectionRead } from '../hub/reading/reads.js';

/** The trail, latest first. */
export const trailOrder = {
  node: 'TrailEntry',
  defaultOrder: 'LATEST',
  orders: { LATEST: { columns: [{ column: 'at', type: 'timestamptz' }], descending: true } },
} as const satisfies ConnectionRead;
