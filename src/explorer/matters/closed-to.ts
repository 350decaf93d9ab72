import type { Person } from '../api/session.js';

const NOTHING: ReadonlySet<string> = new Set();

/** Conditions and orders that the hub refuses to a role, since their fields are closed to it in every matter (POLICY rule 6). */
const CLOSED: Readonly<Record<string, ReadonlySet<string>>> = {
  inspector: new Set(['outcome', 'offence', 'seriousness', 'warned', 'late', 'mine', 'DUE']),
  analyst: new Set(['LAST_CHANGE', 'mine']),
};

export const closedTo = (person: Person | null): ReadonlySet<string> => CLOSED[person?.role ?? ''] ?? NOTHING;
