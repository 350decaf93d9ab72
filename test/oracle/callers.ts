import type { Random } from './random.js';
import { PURPOSES, type Agency, type Caller, type Purpose, type Role } from './words.js';
import { hasCome, list, rowsOf, text, type Row, type World } from './world.js';

export const OPERATIONAL: Readonly<Record<Agency, readonly Role[]>> = {
  police: ['investigator'],
  'border-guard': ['officer'],
  procuracy: ['prosecutor'],
  courts: ['judge', 'clerk'],
  'social-affairs': ['case-worker'],
  'steering-committee': ['analyst'],
};

/** The purposes that open something in an agency: asked with more often than the rest. */
const USUAL: Readonly<Record<Agency, readonly Purpose[]>> = {
  police: ['TIP_VERIFICATION', 'INVESTIGATION', 'VICTIM_IDENTIFICATION'],
  'border-guard': ['TIP_VERIFICATION', 'VICTIM_IDENTIFICATION'],
  procuracy: ['SUPERVISION', 'PROSECUTION'],
  courts: ['TRIAL'],
  'social-affairs': ['VICTIM_SUPPORT', 'VICTIM_IDENTIFICATION', 'VICTIM_PROTECTION'],
  'steering-committee': ['STATISTICS'],
};

const agencyOf = (organisation: Row): Agency => text(organisation.agency).toLowerCase().replace('_', '-') as Agency;

/** For whom a body speaks: itself, whose place it took, and for a supervisor all below it (with whose place these took). */
function standsOf(world: World, organisation: number, role: Role): number[] {
  const found = new Set<number>();
  const waiting = [organisation];
  while (waiting.length > 0) {
    const id = waiting.pop() as number;
    if (found.has(id)) continue;
    found.add(id);
    for (const row of rowsOf(world, 'matter.organisation_successor')) {
      if (row.successor_id === id && hasCome(row.valid_from, world.today)) waiting.push(Number(row.organisation_id));
    }
    if (role !== 'supervisor') continue;
    for (const row of rowsOf(world, 'matter.organisation')) if (row.parent_id === id) waiting.push(Number(row.id));
  }
  return [...found].sort((a, b) => a - b);
}

export interface Asking {
  readonly role: Role;
  readonly system?: boolean;
  readonly subject?: string;
  readonly purposes?: readonly Purpose[];
  readonly purpose?: Purpose | null;
}

export function callerOf(world: World, organisation: Row, asking: Asking): Caller {
  const { role, system = false, subject = 'demo', purposes = PURPOSES, purpose = null } = asking;
  const area = list(organisation.area_units).map(Number);
  return {
    agency: agencyOf(organisation),
    role,
    system,
    subject,
    purposes,
    purpose,
    organisation: { id: Number(organisation.id), code: text(organisation.code), level: text(organisation.level) },
    stands: standsOf(world, Number(organisation.id), role),
    area: organisation.level === 'NATIONAL' ? 'ALL' : area,
  };
}

/** A caller of any body, more often than not in an operational role and with a purpose that the token has. */
export function randomCaller(world: World, random: Random, organisations: readonly Row[] = rowsOf(world, 'matter.organisation')): Caller {
  const standing = rowsOf(world, 'matter.standing').map((row) => row.organisation_id);
  const busy = organisations.filter((row) => standing.includes(row.id));
  const watching = organisations.filter((row) => row.agency === 'STEERING_COMMITTEE');
  const organisation =
    random.chance(0.12) && watching.length > 0
      ? random.pick(watching)
      : random.pick(busy.length > 0 && random.chance(0.8) ? busy : organisations);
  const agency = agencyOf(organisation);
  const operational = random.pick(OPERATIONAL[agency]);
  const onlyReads = agency === 'steering-committee';
  const role = onlyReads || random.chance(0.85) ? operational : random.pick(['supervisor', 'inspector'] as const);
  const purposes = random.chance(0.88) ? PURPOSES : random.some(PURPOSES, 0.4);
  const purpose = random.chance(0.1) ? null : random.pick(random.chance(0.85) ? USUAL[agency] : PURPOSES);
  const system = role === operational && random.chance(0.1);
  return callerOf(world, organisation, { role, system, subject: random.chance(0.88) ? 'demo' : 'other', purposes, purpose });
}
