import { fitting, type Share } from './fitting.js';
import type { OutreachPlace } from './outreach-words.js';

export const PLACES: readonly OutreachPlace[] = ['COMMUNE', 'DISTRICT', 'PROVINCE'];

/** What a text says of a person: how exact a place, and which attributes. */
export interface Wording {
  readonly place: OutreachPlace;
  readonly shares: readonly Share[];
}

/** Who lives in each place; null: not known, or there is no such place around the commune. */
export type Inhabitants = Readonly<Record<OutreachPlace, number | null>>;

/** In turn until enough people fit: the least loss for those who read it first. */
const TURNS = ['TIME', 'PLACE', 'AGE_BAND', 'RELATION', 'METHOD', 'OFFENCE', 'SEX'] as const;

/** The first coarser wording that at least so many people fit; null where none does. */
export function coarsen(wording: Wording, inhabitants: Inhabitants, all: readonly Share[], least: number): Wording | null {
  let current = wording;
  for (;;) {
    const before = current;
    for (const turn of TURNS) {
      current = turn === 'PLACE' ? wider(current, inhabitants) : withoutDetail(current, turn, all);
      if (countOf(current, inhabitants) >= least) return current;
    }
    if (current === before) return null;
  }
}

export const countOf = ({ place, shares }: Wording, inhabitants: Inhabitants): number => fitting(inhabitants[place] ?? 0, shares);

/** The next wider place of which it is known who lives there. */
function wider(wording: Wording, inhabitants: Inhabitants): Wording {
  const place = PLACES.slice(PLACES.indexOf(wording.place) + 1).find((one) => inhabitants[one] !== null);
  return place ? { ...wording, place } : wording;
}

function withoutDetail(wording: Wording, attribute: string, all: readonly Share[]): Wording {
  const said = wording.shares.find((share) => share.attribute === attribute);
  if (!said) return wording;
  const coarser = all.find((share) => share.attribute === attribute && share.value === said.wider);
  const shares = wording.shares.flatMap((share) => (share === said ? (coarser ? [coarser] : []) : [share]));
  return { ...wording, shares };
}
