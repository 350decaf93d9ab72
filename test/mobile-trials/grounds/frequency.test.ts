import { page } from './ask-candidates.js';
import { CandidateWorld } from './candidate-world.js';

let world: CandidateWorld;

beforeEach(async () => {
  world = await CandidateWorld.open();
});
afterEach(() => world.close());

const frequency = async (code: string) => {
  const { nodes } = await page(world.hub);
  const ground = nodes.find(({ matter }) => matter.code === code)?.grounds[1] as unknown as Record<string, unknown>;
  return [ground.value, ground.level, ground.asOf];
};

it('adds up the frozen months of the window, no month more and no month less', async () => {
  await world.made({ code: 'LT-A' });
  await world.frozen(25);
  await world.counted('2017-08-01', '816', 50);
  await world.counted('2017-09-01', '816', 5);
  await world.counted('2019-08-01', '816', 6);
  await world.counted('2019-01-01', '815', 70);
  await world.counted('2019-01-01', '816', 80, '2015.151');

  expect(await frequency('LT-A')).toEqual(['11', 4, '2019-08-31']);
});

it('does not know it while a month of the window is not frozen', async () => {
  await world.made({ code: 'LT-A' });
  await world.frozen(23);

  expect(await frequency('LT-A')).toEqual([null, null, null]);
});

it('does not know it where a cell of the window is suppressed', async () => {
  await world.made({ code: 'LT-A' });
  await world.made({ code: 'LT-B', district: '824' });
  await world.frozen(24);
  await world.counted('2019-01-01', '816', null);

  expect(await frequency('LT-A')).toEqual([null, null, null]);
  expect(await frequency('LT-B')).toEqual(['0', 0, '2019-08-31']);
});

it('leaves a matter itself out where it was counted, and only there', async () => {
  for (let n = 0; n < 6; n += 1) await world.made({ code: `LT-${n}`, registeredOn: '2019-08-05' });
  await world.made({ code: 'LT-LATER', registeredOn: '2019-09-02' });
  for (let n = 0; n < 4; n += 1) await world.made({ code: `LT-FEW-${n}`, district: '824', registeredOn: '2019-08-05' });
  await world.hub.sql(
    `insert into mobile_trials.frozen_month select '2017-09-01'::date + make_interval(months => n), '2019-08-01' from generate_series(0, 22) n`,
  );

  await world.hub.sql(`select mobile_trials.freeze_months('2019-09-10')`);

  expect(await frequency('LT-0')).toEqual(['5', 3, '2019-08-31']);
  expect(await frequency('LT-LATER')).toEqual(['6', 3, '2019-08-31']);
  expect(await frequency('LT-FEW-0')).toEqual([null, null, null]);
});

it('counts a matter once, and a month once and for all', async () => {
  for (let n = 0; n < 6; n += 1) await world.made({ code: `LT-${n}`, registeredOn: '2019-07-05' });
  const frozen = () => world.hub.sql(`select mobile_trials.freeze_months('2019-09-10') as cells`);
  const cells = async () => (await world.hub.sql('select month::text, count from mobile_trials.offence_month order by 1')).rows;

  await frozen();
  await world.hub.sql(`update mobile_trials.dossier set registered_on = '2019-08-20'`);
  await world.made({ code: 'LT-LATE', registeredOn: '2019-07-30' });
  await frozen();

  expect(await cells()).toEqual([{ month: '2019-07-01', count: 6 }]);
  await expect(world.hub.sql(`select mobile_trials.freeze_month('2019-09-01', '2019-09-30')`)).rejects.toThrow('once it is over');
});

it('takes a figure from elsewhere in place of its own, and then nothing off for the matter itself', async () => {
  for (let n = 0; n < 6; n += 1) await world.made({ code: `LT-${n}`, registeredOn: '2019-08-05' });
  await world.hub.sql(
    `insert into mobile_trials.frozen_month select '2017-09-01'::date + make_interval(months => n), '2019-08-01' from generate_series(0, 22) n`,
  );
  await world.hub.sql(`select mobile_trials.freeze_months('2019-09-10')`);

  await world.hub.sql(
    `insert into mobile_trials.offence_frequency values ('2019-08-01', '816', '2015.150', 9, '2019-09-05', 'test', true)`,
  );

  expect(await frequency('LT-0')).toEqual(['9', 3, '2019-08-31']);
});
