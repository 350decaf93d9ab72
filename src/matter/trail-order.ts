import type { ConnectionRead } from '../hub/reading/reads.js';

/** The trail, latest first, and what its entries are found by. */
export const trailOrder = {
  node: 'TrailEntry',
  defaultOrder: 'LATEST',
  orders: { LATEST: { columns: [{ column: 'at', type: 'timestamptz' }], descending: true } },
  filters: {
    matter: { column: 'matters', coordinate: 'TrailEntry.matters', op: 'MATTER', type: 'text' },
    from: { column: 'at', coordinate: 'TrailEntry.at', op: 'DAY_FROM', type: 'timestamptz' },
    to: { column: 'at', coordinate: 'TrailEntry.at', op: 'DAY_TO', type: 'timestamptz' },
    agency: { column: 'agency', coordinate: 'TrailEntry.agency', op: 'EQUAL', type: 'text' },
    outcome: { column: 'outcome', coordinate: 'TrailEntry.outcome', op: 'EQUAL', type: 'text' },
  },
} as const satisfies ConnectionRead;
