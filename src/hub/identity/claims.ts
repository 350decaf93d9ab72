import { z } from 'zod';
import { unauthenticated } from '../../platform/errors.js';
import type { AgencyWord } from './agency.js';
import { isPurpose, type Purpose } from './purpose.js';
import { isOperational, type Role, rolesOf } from './role.js';

/** The subject is kept with what its person does: text that the database takes as it is. */
const storable = (text: string): boolean => text.isWellFormed() && !/\p{Cc}/u.test(text);

const shape = z.object({
  sub: z.string().min(1).max(200).refine(storable),
  agency: z.string(),
  roles: z.array(z.string()).min(1).max(8),
  organisation: z.string().min(1).max(64),
  purposes: z.array(z.string()).max(50).default([]),
});

interface Claims {
  readonly subject: string;
  readonly role: Role;
  readonly system: boolean;
  readonly organisation: string;
  readonly purposes: readonly Purpose[];
}

/** What a checked token says, as far as its issuer may say it. Purposes that are not in the code list grant nothing and are left out. */
export function readClaims(payload: unknown, agency: AgencyWord): Claims {
  const read = shape.safeParse(payload);
  if (!read.success) throw unauthenticated('identity.bad-token');
  if (read.data.agency !== agency) throw unauthenticated('identity.wrong-agency');
  const { sub, roles, organisation, purposes } = read.data;
  return { subject: sub, ...readRoles(roles, agency), organisation, purposes: purposes.filter(isPurpose) };
}

function readRoles(named: readonly string[], agency: AgencyWord): { role: Role; system: boolean } {
  const others = named.filter((role) => role !== 'system');
  const role = rolesOf(agency).find((known) => known === others[0]);
  const system = others.length < named.length;
  if (others.length !== 1 || !role || (system && !isOperational(agency, role))) throw unauthenticated('identity.bad-roles');
  return { role, system };
}
