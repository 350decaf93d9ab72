import { type By, PathWorld } from './path-world.js';

let world: PathWorld;
/** The bodies of one matter that came from a border, with its presiding judge and the chief of its court. */
let by: Readonly<Record<'judge' | 'otherJudge' | 'chief' | 'clerk' | 'prosecutor' | 'police' | 'social' | 'border' | 'analyst', By>>;
let venue: { readonly id: string; readonly unit: string };
let candidate: { readonly matter: { readonly id: string; readonly code: string }; readonly latestDay: string };
let proposalId: string;

const CANDIDATE = `select d.code, c.code as court, b.code as border, v.id as venue, v.unit_code as unit
  from mobile_trials.dossier d
  join matter.organisation c on c.id = d.court_id
  join matter.standing s on s.matter_id = d.matter_id and s.agency = 'BORDER_GUARD'
  join matter.organisation b on b.id = s.organisation_id
  join mobile_trials.venue v on v.court = c.code and not v.only_without_pupils
  where d.pending and d.shut = '{}' and d.decided_on is not null order by d.code, v.id limit 1`;

beforeAll(async () => {
  world = await PathWorld.open('2026-11-25T18:00:00+07:00');
  const [found] = await world.sql(CANDIDATE);
  const court = String(found?.court);
  by = {
    judge: ['courts.judge', court],
    otherJudge: ['courts.judge', court, 'somebody-else'],
    chief: ['courts.supervisor', court, 'chief'],
    clerk: ['courts.clerk', court],
    prosecutor: ['procuracy.prosecutor', court.replace('TA-', 'VKS-')],
    police: ['police.investigator', 'CA-DT'],
    social: ['social-affairs.case-worker', 'SYT-DT'],
    border: ['border-guard.officer', String(found?.border)],
    analyst: ['steering-committee.analyst', 'BCD138-DT'],
  };
  venue = { id: String(found?.venue), unit: String(found?.unit) };
  const { data } = await world.run(by.judge, 'Candidates', {});
  candidate = data.mobileTrialCandidates.nodes.find(({ matter }: typeof candidate) => matter.code === found?.code);
}, 300_000);
afterAll(() => world.close());

type Who = keyof typeof by;

/** Whoever may not take a step is refused, and nothing is written; whoever may, takes it. */
async function taken(operation: string, who: Who, input: object, refused: readonly Who[]) {
  const before = await world.written();
  for (const other of refused) expect([other, (await world.run(by[other], operation, { input })).codes]).toEqual([other, ['FORBIDDEN']]);
  expect(await world.written()).toBe(before);
  const { data, errors, text } = await world.run(by[who], operation, { input });
  if (errors.length > 0) throw new Error(`${operation} by ${who}: ${text}`);
  return Object.values(data)[0] as Record<string, unknown>;
}

const gatesSeenBy = async (who: Who) => {
  const asked = { matterId: candidate.matter.id, plannedOn: candidate.latestDay, venueUnit: venue.unit };
  return (await world.run(by[who], 'Eligibility', asked)).data.mobileTrialEligibility;
};

async function signature(signedAs: string, who: Who) {
  const { rulesVersion, gatesDigest } = await gatesSeenBy(who);
  const seen = { seenRulesVersion: rulesVersion, seenGatesDigest: gatesDigest };
  const where = { plannedOn: candidate.latestDay, venueId: venue.id };
  return { proposalId, act: 'HOLD', signedAs, reasons: 'Thủ đoạn phổ biến tại địa bàn.', ...where, ...seen };
}

it('begins with a list that the court and its procuracy are shown', async () => {
  expect(candidate).toMatchObject({ matter: { stage: 'TRIAL_PREPARATION' }, gates: expect.any(Array) });
  for (const other of ['police', 'social', 'border', 'analyst'] as const)
    expect([other, (await world.run(by[other], 'Candidates', {})).codes]).toEqual([other, ['FORBIDDEN']]);
});

it('is proposed by the judge for a day and a place', async () => {
  const { id: matterId } = candidate.matter;
  const input = {
    matterId,
    documentNumber: '901/TTr-TA',
    plannedOn: candidate.latestDay,
    venueUnit: venue.unit,
    reasons: 'Phòng ngừa chung.',
  };
  const proposed = await taken('Propose', 'judge', input, ['clerk', 'police', 'social', 'border', 'analyst']);

  expect(proposed).toMatchObject({ state: 'PROPOSED', matter: { code: candidate.matter.code }, plannedOn: candidate.latestDay });
  proposalId = String(proposed.id);
});

it.each([
  ['PROSECUTION', 'prosecutor', ['police', 'social', 'judge', 'border', 'analyst']],
  ['SECURITY', 'police', ['prosecutor', 'social', 'chief', 'border', 'analyst']],
  ['VICTIM_INTEREST', 'social', ['prosecutor', 'police', 'clerk', 'border', 'analyst']],
  ['DEFENCE', 'clerk', ['prosecutor', 'police', 'social', 'border', 'analyst']],
] as const)('is answered in the capacity %s by the %s alone', async (capacity, who, refused) => {
  world.goTo('2026-11-26T09:00:00+07:00');
  const given = await taken('Opinion', who, { proposalId, capacity, position: 'ACCEPT' }, refused);

  expect(given).toMatchObject({ capacity, position: 'ACCEPT' });
});

it('keeps its venue shut until social affairs clear it', async () => {
  const stateOf = async () =>
    (await gatesSeenBy('judge')).gates.find(({ rule }: { rule: string }) => rule === 'VENUE_AWAY_FROM_HOME').state;
  const before = await stateOf();
  const input = { proposalId, venueUnit: venue.unit, cleared: true };
  const cleared = await taken('ClearVenue', 'social', input, ['judge', 'chief', 'clerk', 'prosecutor', 'police', 'border', 'analyst']);

  expect([before, cleared.state, await stateOf()]).toEqual(['UNKNOWN', 'CLEARED', 'OPEN']);
});

it('is decided by the chief and the presiding judge, and by nobody for them', async () => {
  world.goTo('2026-11-27T09:00:00+07:00');
  const others: readonly Who[] = ['clerk', 'prosecutor', 'police', 'social', 'border', 'analyst'];
  const first = await taken('Decide', 'chief', await signature('CHIEF', 'chief'), ['judge', ...others]);
  const second = await taken('Decide', 'judge', await signature('PRESIDING_JUDGE', 'judge'), ['otherJudge', 'chief', ...others]);

  expect([first.state, second.state]).toEqual(['SIGNED_BY_ONE', 'DECIDED']);
});

it('is planned by the court', async () => {
  const times = { opensAt: `${candidate.latestDay}T07:30:00+07:00`, expectedEndAt: `${candidate.latestDay}T11:30:00+07:00` };
  const input = {
    mobileTrialId: proposalId,
    ...times,
    venueId: venue.id,
    panel: ['demo', 'juror-1', 'juror-2'],
    escortOrganisation: 'CA-DT',
  };
  const planned = await taken('Plan', 'judge', input, ['clerk', 'prosecutor', 'police', 'social', 'border', 'analyst']);

  expect(planned).toMatchObject({
    venue: { name: expect.any(String) },
    tasks: expect.arrayContaining([expect.objectContaining({ done: false })]),
  });
});

it('is held, and reported by the court', async () => {
  world.goTo(`${candidate.latestDay}T17:00:00+07:00`);
  const times = { startedAt: `${candidate.latestDay}T07:40:00+07:00`, endedAt: `${candidate.latestDay}T11:00:00+07:00` };
  const input = { mobileTrialId: proposalId, outcome: 'HELD', ...times, attendance: 140, questionsAsked: 5, heldAsAnnounced: true };
  const reported = await taken('Report', 'judge', input, ['clerk', 'prosecutor', 'police', 'social', 'border', 'analyst']);

  expect(reported).toMatchObject({ outcome: 'HELD', attendance: 140, heldAsAnnounced: true });
});

const STEPS = /^MOBILE_TRIAL_(PROPOSED|OPINION|VENUE|DECIDED|PLANNED|REPORTED)/;

it('stands in the timeline of the matter, each body seeing its own part', async () => {
  const question = 'query ($id: ID!) { matter(id: $id) { timeline(first: 100) { nodes { kind recordedAt } } } }';
  const steps = async (who: Who) => {
    const { data } = await world.ask(by[who], question, { id: candidate.matter.id });
    return (data.matter.timeline.nodes as { kind: string }[])
      .map(({ kind }) => kind)
      .filter((kind) => STEPS.test(kind))
      .sort();
  };
  const [proposed, opinion, cleared] = ['MOBILE_TRIAL_PROPOSED', 'MOBILE_TRIAL_OPINION_GIVEN', 'MOBILE_TRIAL_VENUE_CLEARED'];
  const decided = ['MOBILE_TRIAL_DECIDED', 'MOBILE_TRIAL_DECIDED'];
  const held = ['MOBILE_TRIAL_PLANNED', proposed, 'MOBILE_TRIAL_REPORTED'];

  expect(await steps('judge')).toEqual([...decided, opinion, opinion, opinion, opinion, ...held]);
  expect(await steps('prosecutor')).toEqual([...decided, opinion, ...held]);
  expect(await steps('social')).toEqual([...decided, opinion, ...held, cleared]);
  expect(await steps('police')).toEqual([opinion]);
  expect(await steps('border')).toEqual([]);
});

it('stands in the trail: who took which step in this matter, and that others tried', async () => {
  const entries = async (where: string) => {
    const rows = await world.sql(
      `select operation, lower(replace(agency::text, '_', '-')) || '.' || role as who from hub.trail_entry
       where kind = 'MUTATION' and operation ~ 'MobileTrial' and ${where} order by at, age(xmin) desc`,
    );
    return rows.map(({ operation, who }) => `${operation} ${who}`);
  };

  expect(await entries(`outcome = 'ANSWERED' and matters = array['${candidate.matter.id}'::uuid]`)).toEqual([
    'proposeMobileTrial courts.judge',
    'giveMobileTrialOpinion procuracy.prosecutor',
    'giveMobileTrialOpinion police.investigator',
    'giveMobileTrialOpinion social-affairs.case-worker',
    'giveMobileTrialOpinion courts.clerk',
    'clearMobileTrialVenue social-affairs.case-worker',
    'decideMobileTrial courts.supervisor',
    'decideMobileTrial courts.judge',
    'planMobileTrial courts.judge',
    'reportMobileTrial courts.judge',
  ]);
  const refused = new Set(await entries(`outcome = 'REFUSED' and agency = 'BORDER_GUARD'`));
  for (const step of ['propose', 'decide', 'plan', 'report']) expect(refused).toContain(`${step}MobileTrial border-guard.officer`);
});

it('is counted on the board of who is tried on the road', async () => {
  const { data, errors } = await world.run(by.analyst, 'FairnessBoard', { from: '2026-01-01', to: '2026-12-31' });

  expect(errors).toEqual([]);
  expect(data.mobileTrialFairness).toMatchObject({ currency: 'VND', by: expect.any(Array) });
  expect((await world.run(by.border, 'FairnessBoard', { from: '2026-01-01', to: '2026-12-31' })).codes).toEqual(['FORBIDDEN']);
});
