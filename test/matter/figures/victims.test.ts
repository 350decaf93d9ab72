import { readFileSync } from 'node:fs';
import { projectPath } from '../../../src/platform/project-root.js';
import { startHub, type TestHub } from '../../support/hub.js';
import { send } from '../../agencies/border-guard/report-trial.js';
import { WORKER } from '../../agencies/social-affairs/received.js';

const CELLS = '{ state value count suppressed }';
const FIGURES = `query ($filter: FigureFilter) { figures(filter: $filter) { total noteEn victims { total byYear ${CELLS} byFormerDistrict ${CELLS}
  bySex ${CELLS} byAgeBand ${CELLS} } } }`;
let hub: TestHub;
let number = 0;

const receive = (input: object) => {
  number += 1;
  return send(hub, WORKER, 'receiveVictim', { number: `${number}/TN`, numberYear: 2019, receivedOn: '2019-03-08', ...input });
};

// Twelve women and six men, of whom one was found to be no victim.
beforeAll(async () => {
  hub = await startHub({ now: '2019-12-01T08:00:00+07:00' });
  for (let n = 0; n < 12; n += 1) await receive({ sex: 'FEMALE', ageBand: n < 6 ? 'SIXTEEN_TO_SEVENTEEN' : 'EIGHTEEN_TO_TWENTY_NINE' });
  for (let n = 0; n < 6; n += 1) await receive({ sex: 'MALE', ageBand: 'EIGHTEEN_TO_TWENTY_NINE' });
  const about = { number: '18/TN', issuer: WORKER[1], year: 2019 };
  await send(hub, WORKER, 'identifyVictim', {
    number: '1/XĐ',
    numberYear: 2019,
    matter: { document: about },
    victim: about,
    decidedOn: '2019-04-01',
    outcome: 'NOT_CONFIRMED',
  });
}, 60_000);
afterAll(() => hub.close());

const ask = async (role: string, organisation: string, filter: object = {}) => {
  const { data, text } = await hub.signIn(role, organisation).ask(FIGURES, { filter });
  if (data === null) throw new Error(text);
  return data.figures;
};
const shown = (cells: readonly { value: string | null; count: number | null }[]) => cells.map(({ value, count }) => [value, count]);

it('counts them for an analyst, who sees none of them', async () => {
  const { victims } = await ask('steering-committee.analyst', 'BCD138-TG');

  expect(victims.total).toBe(17);
  expect(shown(victims.byYear)).toEqual([['2019', 17]]);
  expect(shown(victims.bySex)).toEqual([
    ['FEMALE', 12],
    ['MALE', 5],
  ]);
  expect(shown(victims.byAgeBand)).toEqual([
    ['SIXTEEN_TO_SEVENTEEN', 6],
    ['EIGHTEEN_TO_TWENTY_NINE', 11],
  ]);
  expect(victims.byFormerDistrict).toMatchObject([{ state: 'NOT_ASSIGNABLE', value: null, count: 17 }]);
});

it('counts them for those who see them, and not for those who see no victim', async () => {
  expect((await ask(...WORKER)).victims.total).toBe(17);
  expect((await ask('police.investigator', 'CA-TG-GC')).victims).toMatchObject({ total: 0, byYear: [] });
  const { victims, noteEn } = await ask('border-guard.officer', 'BP-TG');
  expect([victims, noteEn]).toEqual([null, expect.stringContaining('not shown to you')]);
});

it.each([{ stage: ['TIP_RECEIVED'] }, { place: '82' }, { heldBy: 'SOCIAL_AFFAIRS' }, { border: false }, { seriousness: 'SERIOUS' }])(
  'gives no count of them under %j: its difference to the whole could mean one person',
  async (filter) => {
    const { victims, noteEn } = await ask('steering-committee.analyst', 'BCD138-TG', filter);

    expect([victims, noteEn]).toEqual([null, expect.stringContaining('any filter but years')]);
  },
);

it('counts by the year of reception', async () => {
  expect((await ask('steering-committee.analyst', 'BCD138-TG', { yearFrom: 2019, yearTo: 2019 })).victims.total).toBe(17);
  expect((await ask('steering-committee.analyst', 'BCD138-TG', { yearFrom: 2020 })).victims).toMatchObject({ total: 0, bySex: [] });
});

it('hides a small cell and one beside it', async () => {
  await receive({ sex: 'OTHER', ageBand: 'EIGHTEEN_TO_TWENTY_NINE' });
  const { victims } = await ask('steering-committee.analyst', 'BCD138-TG');

  expect([victims.total, shown(victims.bySex)]).toEqual([
    18,
    [
      ['FEMALE', 12],
      [null, null],
    ],
  ]);
});

it('counts persons that were received before it counted', async () => {
  const before = await ask('steering-committee.analyst', 'BCD138-TG');
  await hub.sql("update matter.event set details = details - 'sex' - 'ageBand' where kind = 'VICTIM_RECEIVED'");
  await hub.sql('delete from matter.figure_row');
  await hub.sql('delete from matter.figure_cell');

  await hub.sql(readFileSync(projectPath('migrations', 'social_affairs', '0010-sex-and-age-are-told.sql'), 'utf8'));

  expect(await ask('steering-committee.analyst', 'BCD138-TG')).toEqual(before);
});
