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

const ANALYST: Reporter = ['steering-committee.analyst', 'BCD138-DT'];

let world: GatesWorld;
let escorted: string;
let matters: readonly string[];
beforeAll(async () => {
  world = await GatesWorld.open(REGION_2026);
  const told: string[] = [];
  for (const step of [refused, requested, protectedPerson]) told.push(await world.told({ followed: () => [step] }));
  matters = told;
  escorted = await noEscort();
  await world.world.hub.sql(
    `insert into matter.handler (matter_id, organisation_id, subject, since) select m, o.id, 'demo', now()
     from unnest($1::uuid[]) m, matter.organisation o where o.code = $2`,
    [[...matters, escorted], prosecutor[1]],
  );
}, 60_000);
afterAll(() => world.close());

/** A matter of which the police say that nobody can be escorted. */
async function noEscort(): Promise<string> {
  const matterId = await world.told();
  const { hub } = world.world;
  const proposed = await hub.signIn(...judge).ask('mutation ($input: ProposeMobileTrial!) { proposeMobileTrial(input: $input) { id } }', {
    input: { matterId, documentNumber: '777/TTR-TA', plannedOn: days.asked },
  });
  const { id: proposalId } = proposed.data.proposeMobileTrial;
  const opinion = { proposalId, capacity: 'SECURITY', position: 'REFUSE', reasons: 'vì', closing: 'ESCORT_IMPOSSIBLE' };
  const given = await hub
    .signIn(...police)
    .ask('mutation ($input: GiveMobileTrialOpinion!) { giveMobileTrialOpinion(input: $input) { id } }', { input: opinion });
  expect(given.errors).toEqual([]);
  return matterId;
}

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

it('tells the presiding judge which it is', async () => {
  expect(await seenBy(judge, 'TRIAL')).toEqual([['VICTIM_CONSENTS CLOSED'], ['CLOSING_NOT_REQUESTED CLOSED'], ['NOBODY_PROTECTED CLOSED']]);
});

it('names to whoever may know the victim but no opinion of the police nothing that would leave but that opinion', async () => {
  expect(await seenBy(prosecutor, 'PROSECUTION')).toEqual([['VICTIM_CONSENTS CLOSED'], ['UNDISCLOSED UNKNOWN'], ['UNDISCLOSED UNKNOWN']]);
});

it.each<[string, Reporter, string | null, string]>([
  ['the presiding judge', judge, 'TRIAL', 'ESCORT_POSSIBLE CLOSED'],
  ['a clerk', clerk, null, 'ESCORT_POSSIBLE CLOSED'],
  ['a prosecutor', prosecutor, null, 'UNDISCLOSED UNKNOWN'],
  ['a prosecutor who may know the victim', prosecutor, 'PROSECUTION', 'UNDISCLOSED UNKNOWN'],
  ['an analyst', ANALYST, null, 'UNDISCLOSED UNKNOWN'],
])("the police's opinion on the escort is told to the court alone: %s", async (_who, as, purpose, expected) => {
  const standing = await world.standing(escorted, { as, purpose });

  expect(standing.filter((gate) => !/^(DAYS_LEFT|CUSTODY_REACHES)/.test(gate))).toEqual([expected]);
});
