import type { YesNoUnknown } from '../../matter/yes-no-unknown.js';
import { badInput } from '../../platform/errors.js';
import { clearlyBefore } from './clearly-before.js';
import './messages.js';
import { minorAtOffence } from './minor-at-offence.js';
import type { NameWitness } from './name-witness.input.js';

/** Whether a witness is under 18, as it was said or as the year of birth has it; the two may not contradict each other. */
export function witnessMinor({ minor, yearOfBirth, namedOn }: NameWitness): YesNoUnknown {
  const [birth, day] = [yearOfBirth?.toString() ?? null, namedOn ?? null];
  if (clearlyBefore(day, birth)) throw badInput('police.witness-born-later', {}, ['yearOfBirth']);
  const known = [minor ?? 'UNKNOWN', minorAtOffence({ birth, from: day, to: day })].filter((said) => said !== 'UNKNOWN');
  if (new Set(known).size > 1) throw badInput('police.witness-age-contradicts', {}, ['minor']);
  return known[0] ?? 'UNKNOWN';
}
