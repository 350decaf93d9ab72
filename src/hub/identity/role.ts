import { registerEnumType } from 'type-graphql';
import type { AgencyWord } from './agency.js';
import { Purpose } from './purpose.js';

export const ROLES = [
  'investigator',
  'officer',
  'prosecutor',
  'judge',
  'clerk',
  'case-worker',
  'analyst',
  'supervisor',
  'inspector',
] as const;
export type Role = (typeof ROLES)[number];

/** Who a permission is granted to. */
export type Grantee = `${AgencyWord}.${Role}`;

/** Roles that do an agency's own work; the first stands for its supervisor as well. `system` is no role of its own. */
const OPERATIONAL = {
  police: ['investigator'],
  'border-guard': ['officer'],
  'social-affairs': ['case-worker'],
  procuracy: ['prosecutor'],
  courts: ['judge', 'clerk'],
  'steering-committee': ['analyst'],
} as const satisfies Record<AgencyWord, readonly Role[]>;

const PURPOSES: Partial<Record<Role, readonly Purpose[]>> = {
  investigator: ['TIP_VERIFICATION', 'INVESTIGATION', 'VICTIM_IDENTIFICATION'],
  officer: ['TIP_VERIFICATION', 'VICTIM_IDENTIFICATION'],
  prosecutor: ['SUPERVISION', 'PROSECUTION'],
  judge: ['TRIAL'],
  clerk: ['TRIAL'],
  'case-worker': ['VICTIM_SUPPORT', 'VICTIM_IDENTIFICATION', 'VICTIM_PROTECTION'],
  analyst: ['STATISTICS'],
  inspector: ['INSPECTION'],
};

export const isOperational = (agency: AgencyWord, role: string): boolean => (OPERATIONAL[agency] as readonly string[]).includes(role);

/** The roles that a token of an agency may name. The committee only reads, so nobody in it supervises handlers or owns facts. */
export function rolesOf(agency: AgencyWord): readonly Role[] {
  return agency === 'steering-committee' ? OPERATIONAL[agency] : [...OPERATIONAL[agency], 'supervisor', 'inspector'];
}

/** The purposes that a role can have at all; a supervisor has those of the people it leads. */
export function purposesOf(agency: AgencyWord, role: Role): readonly Purpose[] {
  return PURPOSES[role === 'supervisor' ? OPERATIONAL[agency][0] : role] ?? [];
}

const RoleName = {
  INVESTIGATOR: 'investigator',
  OFFICER: 'officer',
  PROSECUTOR: 'prosecutor',
  JUDGE: 'judge',
  CLERK: 'clerk',
  CASE_WORKER: 'case-worker',
  ANALYST: 'analyst',
  SUPERVISOR: 'supervisor',
  INSPECTOR: 'inspector',
} as const satisfies Record<string, Role>;

registerEnumType(RoleName, {
  name: 'Role',
  description: 'Vai trò của người gọi trong cơ quan mình. The role of a caller in its agency.',
});
