import { ROLES, type Role } from '../../hub/identity/role.js';
import type { AgencyWord } from '../../hub/identity/agency.js';
import type { Caller } from '../../hub/identity/caller.js';
import type { References } from '../../hub/intake/noun.js';

const REPORTS: Partial<Record<AgencyWord, Role>> = {
  police: 'investigator',
  'border-guard': 'officer',
  'social-affairs': 'case-worker',
  procuracy: 'prosecutor',
  courts: 'clerk',
};

/** A body's own program, as which the demonstration reports. */
async function callerOf(agency: AgencyWord, organisation: string, references: References): Promise<Caller> {
  const { id } = await references.organisation(organisation);
  const role = REPORTS[agency] ?? ROLES[0];
  return {
    agency,
    role,
    grantee: `${agency}.${role}`,
    system: true,
    subject: 'demonstration',
    issuer: 'demonstration',
    organisation: { id, code: organisation, level: 'DISTRICT' },
    stands: [id],
    reportsFor: [id],
    area: [],
    purposes: [],
    purpose: null,
  };
}

/** The same body asks again and again. */
export function callers(references: References): (agency: AgencyWord, organisation: string) => Promise<Caller> {
  const known = new Map<string, Promise<Caller>>();
  return (agency, organisation) => {
    const key = `${agency}|${organisation}`;
    const found = known.get(key) ?? callerOf(agency, organisation, references);
    known.set(key, found);
    return found;
  };
}
