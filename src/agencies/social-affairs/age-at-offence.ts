import { badInput } from '../../platform/errors.js';
import { earliestDay, latestDay } from '../../platform/scalars/partial-date.js';
import './messages.js';
import type { ReceiveVictim } from './receive-victim.input.js';
import type { VictimAgeBand, VictimMinor } from './victim-words.js';

const ADULT = 18;
const BANDS: readonly (readonly [below: number, band: VictimAgeBand])[] = [
  [6, 'UNDER_6'],
  [13, 'SIX_TO_TWELVE'],
  [16, 'THIRTEEN_TO_FIFTEEN'],
  [ADULT, 'SIXTEEN_TO_SEVENTEEN'],
  [30, 'EIGHTEEN_TO_TWENTY_NINE'],
  [Number.POSITIVE_INFINITY, 'THIRTY_AND_OVER'],
];

interface Ages {
  readonly youngest: number;
  readonly oldest: number;
}

/** What may be told of a victim's age without the date of birth. Dates without a day leave an age between two bounds. */
interface AgeAtOffence {
  readonly ageBand: VictimAgeBand;
  readonly minor: VictimMinor;
  /** By the years alone, for those who may not know more. */
  readonly minorByYear: VictimMinor;
}

export function ageAtOffence(input: ReceiveVictim): AgeAtOffence {
  const [birth, offence] = [input.identity?.dateOfBirth, input.offenceOn];
  const exact = birth && offence ? agesBetween(birth, offence) : null;
  const byYear = birth && offence ? agesBetween(birth.slice(0, 4), offence.slice(0, 4)) : null;
  const ageBand = input.ageBand ?? (exact ? bandOf(exact) : 'UNKNOWN');
  const known = [input.minor ?? 'UNKNOWN', exact ? minorOf(exact) : 'UNKNOWN', minorOfBand(ageBand)].filter((said) => said !== 'UNKNOWN');
  if (new Set(known).size > 1) throw badInput('social-affairs.age-contradicts', {}, ['minor']);
  const minor = known[0] ?? 'UNKNOWN';
  return { ageBand, minor, minorByYear: byYear ? minorOf(byYear) : minor };
}

function agesBetween(birth: string, offence: string): Ages {
  const oldest = earliestDay(birth).until(latestDay(offence), { largestUnit: 'years' });
  if (oldest.sign < 0) throw badInput('social-affairs.born-after-the-offence', {}, ['identity', 'dateOfBirth']);
  const youngest = latestDay(birth).until(earliestDay(offence), { largestUnit: 'years' });
  return { youngest: Math.max(0, youngest.years), oldest: oldest.years };
}

const minorOf = ({ youngest, oldest }: Ages): VictimMinor => (oldest < ADULT ? 'YES' : youngest >= ADULT ? 'NO' : 'UNKNOWN');

const bandAt = (age: number): VictimAgeBand => BANDS.find(([below]) => age < below)?.[1] ?? 'UNKNOWN';

const bandOf = ({ youngest, oldest }: Ages): VictimAgeBand => (bandAt(youngest) === bandAt(oldest) ? bandAt(oldest) : 'UNKNOWN');

function minorOfBand(band: VictimAgeBand): VictimMinor {
  const found = BANDS.find(([, name]) => name === band);
  return found ? (found[0] <= ADULT ? 'YES' : 'NO') : 'UNKNOWN';
}
