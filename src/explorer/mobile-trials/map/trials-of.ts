import type { MobileTrialPlansQuery, TriedOnTheRoadFragment } from '../../generated/operations.js';
import type { Unit } from '../../map/place-in.js';

type Plan = NonNullable<MobileTrialPlansQuery['mobileTrialCalendar']>[number];

/** A trial on the road with where it is to be, or was. */
export interface MappedTrial {
  readonly code: string;
  readonly state: 'PLANNED' | 'REPORTED' | 'ANNOUNCED' | 'HELD' | 'CANCELLED' | 'UNTOLD';
  readonly on: string;
  readonly venue: string;
  readonly place: (Unit & { readonly name?: string | null }) | null;
}

/** What became of a plan that goes on no longer. */
const OVER: Readonly<Record<string, MappedTrial['state']>> = { REPORTED: 'REPORTED', REFUSED: 'CANCELLED', WITHDRAWN: 'CANCELLED' };

/** The house and its commune, as far as they are told. */
const named = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');

const reported = ({ code, trials }: TriedOnTheRoadFragment): readonly MappedTrial[] =>
  (trials ?? []).flatMap(({ mobileTrial }) => {
    if (!mobileTrial) return [];
    const { status, plannedOn, venue, venuePlace } = mobileTrial;
    return [{ code, state: status ?? 'UNTOLD', on: plannedOn ?? '', venue: named(venue, venuePlace?.name), place: venuePlace }];
  });

const planned = ({ opensAt, state, venue, venueUnit, matter }: Plan): MappedTrial => ({
  code: matter?.code ?? '',
  state: OVER[state ?? ''] ?? 'PLANNED',
  on: opensAt?.slice(0, 10) ?? '',
  venue: named(venue?.name, venueUnit?.name),
  place: venueUnit,
});

/** Every trial once, the latest first: what was announced or held replaces the plan that it came from. */
export function trialsOf(matters: readonly TriedOnTheRoadFragment[], plans: readonly Plan[]): readonly MappedTrial[] {
  const told = matters.flatMap(reported);
  const known = new Set(told.filter(({ state }) => state !== 'UNTOLD').map(({ code }) => code));
  const others = plans.filter(({ matter }) => !known.has(matter?.code ?? ''));
  const planFor = new Set(others.map(({ matter }) => matter?.code));
  const all = [...told.filter(({ state, code }) => state !== 'UNTOLD' || !planFor.has(code)), ...others.map(planned)];
  return all.toSorted((one, other) => other.on.localeCompare(one.on) || one.code.localeCompare(other.code));
}
