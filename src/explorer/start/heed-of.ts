import type { Person } from '../api/session.js';
import type { StartQueryVariables } from '../generated/operations.js';

/** Roles that a supervisor assigns matters to: their own matters are those. */
const ASSIGNED: ReadonlySet<string> = new Set(['investigator', 'officer', 'prosecutor', 'judge', 'clerk', 'case-worker']);

export const isAssigned = ({ role }: Person): boolean => ASSIGNED.has(role);

/** What is asked for whom: only what the role may know and the page shows. An inspector sees how matters stand, and nothing that is late. */
export function questionFor(person: Person): StartQueryVariables {
  const own = isAssigned(person) ? { assigned: true } : {};
  const heeds = person.role !== 'inspector';
  return {
    mine: own,
    warned: { ...own, warned: true },
    deadlines: heeds,
    warnings: heeds,
    changes: person.role !== 'analyst',
    newest: !heeds,
  };
}
