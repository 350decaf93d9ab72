import { CASE_WORKER, CHIEF, COMMUNE, JUDGE, POLICE, PROSECUTOR, type By, RoadWorld } from './road-world.js';
import { refuseOthers, written } from './step-refusals.js';

let world: RoadWorld;
let road: { matterId: string; proposalId: string };
beforeAll(async () => {
  world = await RoadWorld.open();
});
beforeEach(async () => {
  road = await world.proposed();
});
afterAll(() => world.close());

const GIVEN =
  'id version capacity position reasons conditions closing state givenAt organisation { code } onBehalfOf { code } documentNumber';
const give = (by: By, capacity: string, input: object = {}) =>
  world.command(by, 'giveMobileTrialOpinion', { proposalId: road.proposalId, capacity, position: 'ACCEPT', ...input }, GIVEN);

it.each([
  [PROSECUTOR, 'PROSECUTION', 2],
  [POLICE, 'SECURITY', 2],
  [CASE_WORKER, 'VICTIM_INTEREST', 2],
  [JUDGE, 'VENUE', 1],
  [CHIEF, 'DEFENCE', 1],
] as const)('keeps what %s says as %s', async (by, capacity, version) => {
  await world.hub.forget();

  const { data } = await give(by, capacity);

  expect(data.giveMobileTrialOpinion).toMatchObject({
    version,
    capacity,
    position: 'ACCEPT',
    state: 'GIVEN',
    organisation: { code: by[1] },
  });
  expect(await world.hub.trail()).toContainEqual(
    expect.objectContaining({ caller: `${by[0]}/${by[1]}`, operation: 'giveMobileTrialOpinion', outcome: 'ANSWERED' }),
  );
  expect(await world.kinds(by, road.matterId)).toContain('MOBILE_TRIAL_OPINION_GIVEN');
  const before = await written(world);
  expect((await give(by, capacity)).data).toEqual(data);
  expect(await written(world)).toBe(before);
});

it('writes down the letter of a commune in the name of the court', async () => {
  const { data } = await give(JUDGE, 'VENUE', { documentNumber: '12/CV-UBND', onBehalfOf: 'CA-DT' });

  expect(data.giveMobileTrialOpinion).toMatchObject({
    organisation: { code: 'TA-DT-KV1' },
    onBehalfOf: { code: 'CA-DT' },
    documentNumber: '12/CV-UBND',
  });
});

it('is refused in the capacity of another, and to every other role', async () => {
  const before = await written(world);
  expect((await give(PROSECUTOR, 'SECURITY')).codes).toEqual(['FORBIDDEN']);
  expect((await give(JUDGE, 'VICTIM_INTEREST')).codes).toEqual(['FORBIDDEN']);
  expect(await written(world)).toBe(before);

  const speak = [
    'courts.judge',
    'courts.clerk',
    'courts.supervisor',
    'procuracy.prosecutor',
    'procuracy.supervisor',
    'police.investigator',
  ];
  await refuseOthers(world, [...speak, 'police.supervisor', 'social-affairs.case-worker', 'social-affairs.supervisor'], (by) =>
    give(by, 'SECURITY'),
  );
});

it('finds nothing for a body of elsewhere', async () => {
  const before = await written(world);

  expect((await give(['police.investigator', 'CA-LCA'], 'SECURITY')).codes).toEqual(['NOT_FOUND']);
  expect(
    (await world.command(POLICE, 'giveMobileTrialOpinion', { proposalId: '1; drop', capacity: 'SECURITY', position: 'ACCEPT' })).codes,
  ).toEqual(['NOT_FOUND']);
  expect(await written(world)).toBe(before);
});

it.each([
  ['a refusal without reasons', POLICE, 'SECURITY', { position: 'REFUSE' }],
  ['conditions that are none', POLICE, 'SECURITY', { position: 'ACCEPT_WITH_CONDITIONS' }],
  ['conditions beside plain acceptance', POLICE, 'SECURITY', { conditions: ['thêm lực lượng'] }],
  ['a closing ground of another', POLICE, 'SECURITY', { position: 'REFUSE', reasons: 'x', closing: 'VICTIM_DOES_NOT_CONSENT' }],
  ['a closing ground without a refusal', POLICE, 'SECURITY', { closing: 'ESCORT_IMPOSSIBLE' }],
  ['an opinion for another', POLICE, 'SECURITY', { onBehalfOf: 'CA-DT' }],
  ['somebody whom nobody knows', JUDGE, 'VENUE', { onBehalfOf: 'UBND\u0000' }],
] as const)('refuses %s', async (_name, by, capacity, input) => {
  const before = await written(world);

  expect((await give(by, capacity, input)).codes).toEqual(['BAD_USER_INPUT']);
  expect(await written(world)).toBe(before);
});

it('closes a gate by the two grounds alone, until the body says otherwise', async () => {
  const open = async () => {
    const text = `query E($m: ID!) { e: mobileTrialEligibility(matterId: $m, plannedOn: "2026-03-23", venueUnit: "${COMMUNE}") { eligible reasons { rule state } } }`;
    return (await world.ask(JUDGE, text, { m: road.matterId })).data.e;
  };
  await give(POLICE, 'SECURITY', { position: 'REFUSE', reasons: 'thiếu người' });
  expect(await open()).toEqual({ eligible: true, reasons: [] });

  await give(POLICE, 'SECURITY', { position: 'REFUSE', reasons: 'thiếu người', closing: 'ESCORT_IMPOSSIBLE' });
  expect(await open()).toEqual({ eligible: false, reasons: [{ rule: 'ESCORT_POSSIBLE', state: 'CLOSED' }] });

  await give(POLICE, 'SECURITY', { position: 'ACCEPT' });
  expect(await open()).toEqual({ eligible: true, reasons: [] });

  await give(CASE_WORKER, 'VICTIM_INTEREST', { position: 'REFUSE', reasons: 'không', closing: 'VICTIM_DOES_NOT_CONSENT' });
  expect(await open()).toEqual({ eligible: false, reasons: [{ rule: 'UNDISCLOSED', state: 'UNKNOWN' }] });
});

it('gets a written answer from the court that tries the case, and from nobody else', async () => {
  const { data } = await give(POLICE, 'SECURITY', { position: 'REFUSE', reasons: 'thiếu người' });
  const { id } = data.giveMobileTrialOpinion;
  const answer = (by: By, opinionId: string = id, text = 'Đã tăng cường lực lượng') =>
    world.ask(by, 'mutation A($o: ID!, $a: String!) { answerMobileTrialOpinion(opinionId: $o, answer: $a) { id answer } }', {
      o: opinionId,
      a: text,
    });

  await refuseOthers(world, ['courts.judge', 'courts.supervisor'], (by) => answer(by));
  expect((await answer(['courts.judge', 'TA-DT-KV2'])).codes).toEqual(['NOT_FOUND']);
  expect((await answer(JUDGE, id, '\u0007')).codes).toEqual(['BAD_USER_INPUT']);
  await world.hub.forget();
  const answered = await answer(JUDGE);

  expect(answered.data.answerMobileTrialOpinion).toEqual({ id, answer: 'Đã tăng cường lực lượng' });
  expect(await world.hub.trail()).toContainEqual(
    expect.objectContaining({ operation: 'answerMobileTrialOpinion', matters: [road.matterId] }),
  );
  expect(await world.kinds(JUDGE, road.matterId)).toContain('MOBILE_TRIAL_OPINION_ANSWERED');
  const before = await written(world);
  await answer(JUDGE);
  expect(await written(world)).toBe(before);
  const own = await world.ask(POLICE, 'query O($m: ID!) { matter(id: $m) { mobileTrialOpinions { answer } } }', { m: road.matterId });
  expect(own.data.matter.mobileTrialOpinions).toEqual([{ answer: 'Đã tăng cường lực lượng' }]);
  const accepted = await give(PROSECUTOR, 'PROSECUTION');
  expect((await answer(JUDGE, accepted.data.giveMobileTrialOpinion.id)).codes).toEqual(['CONFLICT']);
});
