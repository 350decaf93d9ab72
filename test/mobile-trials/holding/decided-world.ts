import { CASE_WORKER, CHIEF, CHIEF_SELF, COMMUNE, DAY, JUDGE, PRESIDING, RoadWorld, VENUE } from '../decision/road-world.js';

export { CHIEF, CHIEF_SELF, DAY, JUDGE, PRESIDING, VENUE };
export type World = Awaited<ReturnType<typeof RoadWorld.open>>;

const ELIGIBLE =
  'query E($id: ID!, $on: Date, $in: ID) { mobileTrialEligibility(matterId: $id, plannedOn: $on, venueUnit: $in) { rulesVersion gatesDigest } }';

export interface Decided {
  readonly matterId: string;
  readonly proposalId: string;
}

/** A trial on the road that was proposed, cleared and signed by both, for that day and venue. */
export async function decided(world: World, plannedOn = DAY, venueId = VENUE): Promise<Decided> {
  const { matterId } = await world.road();
  const commune = venueId.split('-')[1] ?? COMMUNE;
  const proposed = await world.command(
    JUDGE,
    'proposeMobileTrial',
    { matterId, sourceId: matterId, plannedOn, venueUnit: commune },
    'id',
    PRESIDING,
  );
  const proposalId = proposed.data?.proposeMobileTrial?.id;
  if (!proposalId) throw new Error(`not proposed: ${proposed.text}`);
  await world.command(CASE_WORKER, 'clearMobileTrialVenue', { proposalId, venueUnit: commune, cleared: true });
  await sign(world, { matterId, proposalId }, { signedAs: 'CHIEF', plannedOn, venueId }, commune);
  await sign(world, { matterId, proposalId }, { signedAs: 'PRESIDING_JUDGE' }, commune);
  return { matterId, proposalId };
}

async function sign(
  world: World,
  { matterId, proposalId }: Decided,
  more: { signedAs: string; plannedOn?: string; venueId?: string },
  commune: string,
) {
  const [by, options] = more.signedAs === 'CHIEF' ? [CHIEF, CHIEF_SELF] : [JUDGE, PRESIDING];
  const plannedOn = more.plannedOn ?? (await plannedDay(world, proposalId));
  const seen = (await world.ask(by, ELIGIBLE, { id: matterId, on: plannedOn, in: commune }, options)).data.mobileTrialEligibility;
  const input = {
    proposalId,
    act: 'HOLD',
    reasons: 'Vì phòng ngừa chung.',
    seenRulesVersion: seen.rulesVersion,
    seenGatesDigest: seen.gatesDigest,
    ...more,
  };
  const signed = await world.command(by, 'decideMobileTrial', input, 'id state', options);
  if (signed.errors.length > 0) throw new Error(`not signed: ${signed.text}`);
}

async function plannedDay(world: World, proposalId: string): Promise<string> {
  const { rows } = await world.hub.sql('select planned_on::text from mobile_trials.proposal where id = $1', [proposalId]);
  return String(rows[0]?.planned_on);
}

export const PLAN = (proposalId: string, more: object = {}) => ({
  mobileTrialId: proposalId,
  opensAt: `${DAY}T07:30:00+07:00`,
  expectedEndAt: `${DAY}T11:30:00+07:00`,
  venueId: VENUE,
  panel: ['chu-toa', 'hoi-tham-1', 'hoi-tham-2'],
  escortOrganisation: 'CA-DT',
  interpreters: ['zh'],
  shielding: ['SCREEN', 'ROOM_APART'],
  legalAid: 'TGPL-DT',
  budget: [
    { source: 'LOCAL', amount: 5_000_000 },
    { source: 'COURT', amount: 20_000_000 },
  ],
  tasks: [{ kind: 'SECURITY_PLAN', done: true }],
  expectedAudience: 150,
  ...more,
});
