import type { AgencyWord } from '../../../src/hub/identity/agency.js';
import type { Purpose } from '../../../src/hub/identity/purpose.js';
import type { Role } from '../../../src/hub/identity/role.js';
import type { Profile } from '../../../src/hub/permissions/profile.js';

export const PURPOSES: readonly Purpose[] = [
  'TIP_VERIFICATION',
  'INVESTIGATION',
  'SUPERVISION',
  'PROSECUTION',
  'TRIAL',
  'VICTIM_IDENTIFICATION',
  'VICTIM_SUPPORT',
  'VICTIM_PROTECTION',
  'STATISTICS',
  'INSPECTION',
];

const ROLES: Readonly<Record<AgencyWord, readonly Role[]>> = {
  police: ['investigator', 'supervisor', 'inspector'],
  'border-guard': ['officer', 'supervisor', 'inspector'],
  'social-affairs': ['case-worker', 'supervisor', 'inspector'],
  procuracy: ['prosecutor', 'supervisor', 'inspector'],
  courts: ['judge', 'clerk', 'supervisor', 'inspector'],
  'steering-committee': ['analyst'],
};

/** Every profile that a question can have, with each purpose held and asked for one matter, and without any. */
export function profiles(): readonly Profile[] {
  return Object.entries(ROLES).flatMap(([agency, roles]) =>
    roles.flatMap((role) =>
      [null, ...PURPOSES].map((purpose) => ({
        agency: agency as AgencyWord,
        role,
        system: false,
        purpose,
        purposeHeld: purpose !== null,
        oneMatter: true,
      })),
    ),
  );
}
