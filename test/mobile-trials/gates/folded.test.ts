import type { Reporter } from '../../agencies/procuracy/case-world.js';
import { REGION_2026 } from './bodies.js';
import type { Step } from './case-script.js';
import { GatesWorld } from './gates-world.js';

const { judge, clerk, worker, police, prosecutor, days } = REGION_2026;
const CHIEF: Reporter = ['courts.supervisor', judge[1]];

const refused: Partial<Step> = {
  name: 'refusal',
  by: worker,
  type: 'YK',
  mutation: 'recordVictimConsent',
  input: { about: 'MOBILE_TRIAL', answer: 'REFUSED', answeredOn: days.decided },
  quotes: { victim: 'victim' },
};
const requested: Partial<Step> = {
  name: 'request',
  by: judge,
  type: 'YC-TA',
  mutation: 'recordClosedTrialRequest',
  input: { by: 'VICTIM', requestedOn: days.decided },
};
const protectedPerson: Partial<Step> = {
  name: 'protection',
  by: police,
  type: 'QĐBV-CSĐT',
  mutation: 'orderProtection',
  input: { person: 'VICTIM', orderedOn: days.charged },
};

let world: GatesWorld;
let matters: readonly string[];
beforeAll(async () => {
  world = await GatesWorld.open(REGION_2026);
  const told: string[] = [];
  for (const step of [refused, requested, protectedPerson]) told.push(await world.told({ followed: () => [step] }));
  matters = told;
}, 60_000);
afterAll(() => world.close());

const seenBy = async (as: Reporter, purpose: string | null) => {
  const seen: string[][] = [];
  for (const matter of matters) seen.push(await world.standing(matter, { as, purpose }));
  return seen;
};

/** One sentence stands for three facts, so that it is none of them. */
it.each<[string, Reporter, string | null]>([
  ['a clerk', clerk, null],
  ['a clerk with the purpose of a trial', clerk, 'TRIAL'],
  ['the chief', CHIEF, null],
  ['a judge without a purpose', judge, null],
  ['a prosecutor without a purpose', prosecutor, null],
  ['an investigator without a purpose', police, null],
])('%s cannot tell a victim who refuses from a request or a protection', async (_who, as, purpose) => {
  expect(await seenBy(as, purpose)).toEqual([['UNDISCLOSED UNKNOWN'], ['UNDISCLOSED UNKNOWN'], ['UNDISCLOSED UNKNOWN']]);
});

it.each<[string, Reporter, string]>([['the presiding judge', judge, 'TRIAL']])('%s is told which it is', async (_who, as, purpose) => {
  expect(await seenBy(as, purpose)).toEqual([['VICTIM_CONSENTS CLOSED'], ['CLOSING_NOT_REQUESTED CLOSED'], ['NOBODY_PROTECTED CLOSED']]);
});
