import type { MobileTrialPlansQuery, TriedOnTheRoadFragment } from '../../generated/operations.js';
import type { Unit } from '../../map/place-in.js';

type Plan = NonNullable<MobileTrialPlansQuery['mobileTrialCalendar']>[number];

export interface MappedMatter {
  readonly id: string;
  readonly code: string;
  readonly place: (Unit & { readonly name?: string | null }) | null;
}

/** A trial on the road with where it is to be, or was. */
export interface MappedTrial {
  readonly code: string;
  readonly state: 'PLANNED' | 'ANNOUNCED' | 'HELD' | 'CANCELLED' | 'UNTOLD';
  readonly on: string;
  readonly venue: string;
  readonly place: (Unit & { readonly name?: string | null }) | null;
}

const OVER: ReadonlySet<string> = new Set(['REFUSED', 'WITHDRAWN', 'REPORTED']);

const reported = ({ code, trials }: TriedOnTheRoadFragment): readonly MappedTrial[] =>
  (trials ?? []).flatMap(({ mobileTrial }) => {
    if (!mobileTrial) return [];
    const { status, plannedOn, venue, venuePlace } = mobileTrial;
    return [{ code, state: status ?? 'UNTOLD', on: plannedOn ?? '', venue: venue ?? venuePlace?.name ?? '', place: venuePlace }];
  });

const planned = ({ opensAt, venue, venueUnit, matter }: Plan): MappedTrial => ({
  code: matter?.code ?? '',
  state: 'PLANNED',
  on: opensAt?.slice(0, 10) ?? '',
  venue: venue?.name ?? venueUnit?.name ?? '',
  place: venueUnit,
});

/** Every trial once, the latest first: what was announced or held replaces the plan that it came from. */
export function trialsOf(matters: readonly TriedOnTheRoadFragment[], plans: readonly Plan[]): readonly MappedTrial[] {
  const told = matters.flatMap(reported);
  const known = new Set(told.filter(({ state }) => state !== 'UNTOLD').map(({ code }) => code));
  const open = plans.filter(({ state, matter }) => !OVER.has(state ?? '') && !known.has(matter?.code ?? ''));
  const planFor = new Set(open.map(({ matter }) => matter?.code));
  const all = [...told.filter(({ state, code }) => state !== 'UNTOLD' || !planFor.has(code)), ...open.map(planned)];
  return all.toSorted((one, other) => other.on.localeCompare(one.on) || one.code.localeCompare(other.code));
}
