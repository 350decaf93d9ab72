import type { Caller } from '../identity/caller.js';
import type { MatterClass } from './matter-class.js';
import type { Profile } from './profile.js';

/** How much of a matter exists for a caller: all that section 3 grants, its status, the bare fact that it exists, or nothing. */
export type Existence = 'FULL' | 'STATUS' | 'POINTER' | 'INVISIBLE';

/** Agencies in whose area a matter lies only once a victim or a person under identification is in it. */
export const AREA_NEEDS_VICTIM: ReadonlySet<string> = new Set(['social-affairs']);

/** Agencies of which only the body of a province is told that a matter of its area exists. */
const AREA_OF_PROVINCE: ReadonlySet<string> = new Set(['social-affairs']);

type AreaKind = 'ALL' | 'SOME' | 'NONE';

/** How far the area reaches in which matters exist for a caller that takes no part in them. */
export function areaKindOf({ agency, organisation, area }: Caller): AreaKind {
  if (AREA_OF_PROVINCE.has(agency) && organisation.level !== 'PROVINCE') return 'NONE';
  if (area === 'ALL') return 'ALL';
  return area.length > 0 ? 'SOME' : 'NONE';
}

type InArea = (cls: MatterClass) => Existence;

const fromInvestigation =
  (existence: Existence): InArea =>
  (cls) =>
    cls.bucket === 'TIP' ? 'INVISIBLE' : existence;

/**
 * What a matter in the caller's area is to an agency that takes no part in it. Social affairs: only matters with a victim or a person
 * under identification count as being in its area, and only for the provincial body: both are seen to before there is a class.
 */
const IN_AREA: Readonly<Record<string, InArea>> = {
  police: fromInvestigation('POINTER'),
  'border-guard': fromInvestigation('POINTER'),
  procuracy: () => 'STATUS',
  courts: fromInvestigation('STATUS'),
  'social-affairs': () => 'POINTER',
  'steering-committee': () => 'FULL',
};

export function existenceOf(profile: Profile, cls: MatterClass): Existence {
  if (cls.relation === 'OUTSIDE') return 'INVISIBLE';
  if (cls.relation === 'IN_AREA') return IN_AREA[profile.agency]?.(cls) ?? 'INVISIBLE';
  if (profile.agency === 'steering-committee') return 'INVISIBLE';
  return cls.relation === 'PAST' ? 'STATUS' : 'FULL';
}
