import { AFTER_THE_JUDGMENT, POLICE, send } from '../../acceptance/whole-matter.js';
import { type Answered, startHub, type TestHub } from '../../support/hub.js';

const CLIENTS = 8;

let hub: TestHub;
let last = 0;
let number: string;

beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
});
afterAll(() => hub.close());
beforeEach(() => {
  last += 1;
  number = `${last}/TB-CSĐT`;
});

/** Several clients report under one number at the same moment. */
const atOnce = (content: (client: number) => Record<string, unknown>): Promise<Answered[]> =>
  Promise.all(
    Array.from({ length: CLIENTS }, (_, client) =>
      send(hub.signIn(...POLICE), 'reportCrimeTip', { number, receivedOn: '2019-03-01', ...content(client) }, 'id version channel'),
    ),
  );

const stored = async () =>
  (await hub.sql('select id, version, channel, recorded_to from police.crime_tip where document_number = $1 order by version', [number]))
    .rows;
const mattersOf = async () => (await hub.sql(`select distinct matter_id from matter.event where document_number = $1`, [number])).rows;
const commands = async () => (await hub.trail()).filter(({ kind, outcome }) => kind === 'MUTATION' && outcome === 'ANSWERED');

it('the same fact from several clients at once is one fact, in one matter, with one event', async () => {
  await hub.forget();

  const answers = await atOnce(() => ({ channel: 'MEDIA' }));

  const rows = await stored();
  expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  expect(rows).toHaveLength(1);
  expect(new Set(answers.map(({ data }) => data.reportCrimeTip.id))).toEqual(new Set([rows[0]?.id]));
  expect(await mattersOf()).toHaveLength(1);
  expect((await hub.sql('select 1 from matter.event where document_number = $1', [number])).rows).toHaveLength(1);
  expect((await commands()).filter(({ matters }) => (matters as string[]).length === 1).length).toBeGreaterThanOrEqual(1);
});

it('of different contents at once one is taken, and the others conflict', async () => {
  const channels = ['MEDIA', 'HOTLINE_111'];

  const answers = await atOnce((client) => ({ channel: channels[client % 2] }));

  const rows = await stored();
  expect(rows).toHaveLength(1);
  const taken = answers.filter(({ codes }) => codes.length === 0);
  const refused = answers.filter(({ codes }) => codes.length > 0);
  expect(taken.map(({ data }) => data.reportCrimeTip.channel)).toEqual(taken.map(() => rows[0]?.channel));
  expect(taken).toHaveLength(CLIENTS / 2);
  expect(refused.map(({ codes }) => codes)).toEqual(refused.map(() => ['CONFLICT']));
});

it('corrections at once make versions one after another, and one of them is current', async () => {
  await atOnce(() => ({ channel: 'MEDIA' }));

  const answers = await atOnce((client) => ({ classification: null, content: `lần ${client}`, correctionReason: 'ghi nhầm' }));

  const rows = await stored();
  expect(answers.flatMap(({ codes }) => codes)).toEqual([]);
  expect(rows.map(({ version }) => version)).toEqual(Array.from({ length: CLIENTS + 1 }, (_, i) => i + 1));
  expect(rows.filter(({ recorded_to }) => recorded_to === null)).toMatchObject([{ version: CLIENTS + 1 }]);
  expect((await hub.sql('select 1 from matter.event where document_number = $1 and current', [number])).rows).toHaveLength(1);
});
