import { startHub, type TestHub } from '../../support/hub.js';
import { send } from '../../agencies/border-guard/report-trial.js';
import { WORKER } from '../../agencies/social-affairs/received.js';

const CELLS = '{ state value label labelEn count suppressed }';
const VICTIMS = `{ figures { victims { total byYear ${CELLS} byFormerDistrict ${CELLS} bySex ${CELLS} byAgeBand ${CELLS} } } }`;
const HIDDEN = {
  ...{ state: 'NOT_SHOWN', value: null, label: 'Giá trị khác, bị ẩn', labelEn: 'Others, hidden' },
  ...{ count: null, suppressed: true },
};
let hub: TestHub;

beforeAll(async () => {
  hub = await startHub({ now: '2019-12-01T08:00:00+07:00' });
});
afterAll(() => hub.close());

const receive = (number: number, input: object) =>
  send(hub, WORKER, 'receiveVictim', { number: `${number}/TN`, numberYear: 2019, receivedOn: '2019-03-08', ...input });

const seen = async () => (await hub.signIn('steering-committee.analyst', 'BCD138-TG').ask(VICTIMS)).data.figures.victims;

it('does not say of a single victim who she is: another one in her place gives the same figures', async () => {
  await receive(1, { sex: 'FEMALE', ageBand: 'SIXTEEN_TO_SEVENTEEN' });
  const hers = await seen();
  await receive(1, { sex: 'MALE', ageBand: 'THIRTY_AND_OVER', correctionReason: 'ghi nhầm' });

  expect(await seen()).toEqual(hers);
  expect(hers).toMatchObject({ total: null, byFormerDistrict: [HIDDEN], bySex: [HIDDEN], byAgeBand: [HIDDEN] });
});

it('tells values that are hidden beside others from those that nobody has by nothing', async () => {
  for (let n = 2; n < 12; n += 1) await receive(n, { sex: 'FEMALE', ageBand: 'EIGHTEEN_TO_TWENTY_NINE' });
  for (let n = 12; n < 18; n += 1) await receive(n, { sex: 'MALE', ageBand: 'EIGHTEEN_TO_TWENTY_NINE' });
  await receive(18, { sex: 'FEMALE', ageBand: 'UNDER_6' });
  const one = await seen();
  await receive(18, { sex: 'FEMALE', ageBand: 'SIX_TO_TWELVE', correctionReason: 'ghi nhầm' });

  expect(await seen()).toEqual(one);
  expect(one).toMatchObject({
    total: 18,
    bySex: [
      { value: 'FEMALE', count: 11 },
      { value: 'MALE', count: 7 },
    ],
    byAgeBand: [HIDDEN],
  });
});
