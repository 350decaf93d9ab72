import { COMMAND_ISSUER } from '../hub/audit/demonstration-only.js';
import type { AgencyWord } from '../hub/identity/agency.js';
import type { Caller } from '../hub/identity/caller.js';
import type { OrganisationDirectory } from '../hub/identity/organisation-directory.js';
import { rolesOf } from '../hub/identity/role.js';
import { StartRefused } from '../platform/start-refused.js';

/** The program that reports for a body: its agency's operational role, as `system`, without a purpose. */
export async function systemCaller(directory: OrganisationDirectory, agency: AgencyWord, code: string, subject: string): Promise<Caller> {
  const organisation = await directory.find(code, agency);
  const [role] = rolesOf(agency);
  if (!organisation || !role)
    throw new StartRefused(`Không có tổ chức ${code} của cơ quan này.`, `This agency has no organisation ${code}.`);
  const { id, level } = organisation;
  const [stands, reportsFor, area] = await Promise.all([
    directory.standsFor(id, { below: false }),
    directory.standsFor(id, { below: level === 'PROVINCE' }),
    directory.area(id),
  ]);
  return {
    agency,
    role,
    grantee: `${agency}.${role}`,
    system: true,
    subject,
    issuer: COMMAND_ISSUER,
    organisation: { id, code: organisation.code, level },
    stands,
    reportsFor,
    area,
    purposes: [],
    purpose: null,
  };
}
