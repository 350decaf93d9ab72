import type { AgencyWord } from '../../../src/hub/identity/agency.js';
import type { Role } from '../../../src/hub/identity/role.js';
import type { Persona } from '../../../src/hub/sign-in/persona.js';

/** Whom a test needs beside the people of the demonstration; the page calls them by their role. */
export const somebody = (agency: AgencyWord, role: Role, organisation: string, more: Partial<Persona> = {}): Persona => ({
  id: `${agency}-${role}`,
  agency,
  role,
  organisation,
  subject: 'demo',
  who: { vi: role, en: role },
  tryThis: { vi: '', en: '' },
  ...more,
});
