import { CASE_WORKER, CHIEF, COMMUNE, JUDGE, POLICE, PROSECUTOR, type By, RoadWorld } from './road-world.js';

let world: RoadWorld;
beforeAll(async () => {
  world = await RoadWorld.open();
});
afterAll(() => world.close());

const ANALYST: By = ['steering-committee.analyst', 'BCD138-DT'];
const GUARD: By = ['border-guard.officer', 'BP-DT'];
const LIST =
  'query L($m: ID!) { matter(id: $m) { mobileTrialProposals { state plannedOn documentNumber reasons warnings { rule } decisions { act reasons } } } }';

const seenBy = async (by: By, matterId: string) => (await world.ask(by, LIST, { m: matterId })).data.matter?.mobileTrialProposals;
const one = (id: string) => `query P { mobileTrialProposal(id: "${id}") { state } }`;

it('is nobody else’s before the announcement, and an outcome after it', async () => {
  const road = await world.decided();
  for (const by of [ANALYST, POLICE]) {
    expect([by, await seenBy(by, road.matterId)]).toEqual([by, null]);
    expect((await world.ask(by, one(road.proposalId))).data).toEqual({ mobileTrialProposal: null });
  }
  expect(await seenBy(GUARD, road.matterId)).toBeFalsy();

  await world.given(JUDGE, 'TB-TA', 'recordMobileTrial', {
    matter: { id: road.matterId },
    status: 'ANNOUNCED',
    plannedOn: '2026-03-23',
    venuePlace: COMMUNE,
  });

  expect(await seenBy(ANALYST, road.matterId)).toEqual([
    {
      state: 'DECIDED',
      plannedOn: '2026-03',
      documentNumber: null,
      reasons: null,
      warnings: null,
      decisions: [
        { act: 'HOLD', reasons: null },
        { act: 'HOLD', reasons: null },
      ],
    },
  ]);
  expect(await seenBy(POLICE, road.matterId)).toMatchObject([{ state: 'DECIDED', plannedOn: '2026-03-23', reasons: null }]);
  expect((await world.ask(POLICE, one(road.proposalId))).data).toEqual({ mobileTrialProposal: { state: 'DECIDED' } });
});

it('announces nothing that is not to be held', async () => {
  const road = await world.proposed();
  await world.given(JUDGE, 'TB-TA', 'recordMobileTrial', { matter: { id: road.matterId }, status: 'ANNOUNCED', plannedOn: '2026-03-23' });

  expect(await seenBy(ANALYST, road.matterId)).toBeNull();
});

it('stays with the court and the victim’s agency when the file goes back', async () => {
  const road = await world.decided();
  await world.given(JUDGE, 'QĐ-TA', 'returnFileToProcuracy', {
    matter: { id: road.matterId },
    returnedOn: '2026-03-11',
    round: 1,
    returnedTo: 'VKS-DT-KV1',
  });

  for (const by of [JUDGE, CHIEF, PROSECUTOR, CASE_WORKER])
    expect([by, await seenBy(by, road.matterId)]).toMatchObject([by, [{ state: 'DECIDED' }]]);
  const seen = { seenRulesVersion: 'none', seenGatesDigest: 'none' };
  expect((await world.sign('CHIEF', road, { act: 'MOVE', ...seen })).codes).toEqual(['CONFLICT']);
  expect((await world.sign('CHIEF', road, { act: 'WITHDRAW', ...seen })).codes).toEqual([]);
});

it('warns all who stand by the decision of what has closed, and of why only whom it may be said', async () => {
  const road = await world.proposed();
  const accept = { proposalId: road.proposalId, position: 'ACCEPT' };
  await world.done(world.command(POLICE, 'giveMobileTrialOpinion', { ...accept, capacity: 'SECURITY' }), 'giveMobileTrialOpinion');
  await world.done(
    world.command(CASE_WORKER, 'giveMobileTrialOpinion', { ...accept, capacity: 'VICTIM_INTEREST' }),
    'giveMobileTrialOpinion',
  );
  for (const as of ['CHIEF', 'PRESIDING_JUDGE'] as const) await world.done(world.sign(as, road), 'decideMobileTrial');
  const ofCourt = 'query W($m: ID!) { matter(id: $m) { list: mobileTrialProposals { warnings { rule message } } } }';
  const ofBody = 'query W($m: ID!) { matter(id: $m) { list: mobileTrialOpinions { warnings { rule message } } } }';
  const rules = async (by: By, text: string) => {
    const { data } = await world.ask(by, text, { m: road.matterId });
    return data.matter.list.flatMap(({ warnings }: { warnings: { rule: string }[] }) => warnings.map(({ rule }) => rule));
  };
  for (const [by, text] of [
    [JUDGE, ofCourt],
    [POLICE, ofBody],
    [CASE_WORKER, ofBody],
  ] as const)
    expect(await rules(by, text)).toEqual([]);

  await world.given(JUDGE, 'YC-TA', 'recordClosedTrialRequest', { matter: { id: road.matterId }, by: 'VICTIM', requestedOn: '2026-03-12' });

  // Named to whoever may not know what the victim answered, it would make of every other warning that answer.
  expect(await rules(JUDGE, ofCourt)).toEqual(['UNDISCLOSED']);
  expect(await rules(POLICE, ofBody)).toEqual(['UNDISCLOSED']);
  expect(await rules(CASE_WORKER, ofBody)).toEqual(['UNDISCLOSED']);
});
