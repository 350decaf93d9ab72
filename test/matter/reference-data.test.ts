import pg from 'pg';
import { organisationDirectory } from '../../src/matter/directory.js';
import { loadReferenceData } from '../../src/matter/reference-data/load-reference-data.js';
import { openPool } from '../../src/platform/database/pools.js';
import { projectPath } from '../../src/platform/project-root.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let client: pg.Client;
let reader: pg.Pool;
beforeAll(async () => {
  database = await freshDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await loadReferenceData(client, projectPath('data'));
  reader = openPool(database.roleUrl('lt_reader'));
}, 60_000);
afterAll(async () => {
  await reader.end();
  await client.end();
  await database.drop();
});

const unit = async (code: string, day: string) => {
  const { rows } = await client.query(
    `select u.name, c.name as coarse, (select array_agg(a.name order by a.level, a.valid_from, a.id) from matter.unit a where a.id = any (u.areas)) as areas,
      (select array_agg(a.name order by a.level, a.valid_from, a.id) from matter.unit a where a.id = any (u.areas_coarse)) as areas_coarse
     from matter.unit u join matter.unit c on c.id = u.coarse_id where u.id = matter.unit_on($1, $2::date)`,
    [code, day],
  );
  return rows[0];
};

it('has every unit of each era', async () => {
  const count =
    'select level_name, count(*)::int from matter.unit where valid_from <= $1::date and (valid_to is null or valid_to > $1::date) group by 1 order by 1';
  const onDay = async (day: string) => (await client.query(count, [day])).rows.map((row) => Object.values(row).join(' '));

  expect(await onDay('2019-12-01')).toEqual(['COMMUNE 11053', 'DISTRICT 713', 'PROVINCE 63']);
  expect(await onDay('2025-03-01')).toEqual(['COMMUNE 10047', 'DISTRICT 696', 'PROVINCE 63']);
  expect(await onDay('2025-07-01')).toEqual(['COMMUNE 3321', 'PROVINCE 34']);
});

it('knows one code as several units, with exact days in the province', async () => {
  expect((await unit('82', '2025-06-30')).name).toBe('Tỉnh Tiền Giang');
  expect((await unit('82', '2025-07-01')).name).toBe('Tỉnh Đồng Tháp');
  expect((await unit('28300', '2024-04-30')).name).toBe('Phường 4');
  expect((await unit('28300', '2024-05-01')).name).toBe('Phường 1');
});

it('finds a place of 2019 in the areas of every era', async () => {
  const areas = ['Tỉnh Tiền Giang', 'Tỉnh Đồng Tháp', 'Thị xã Gò Công', 'Thành phố Gò Công', 'Phường 4', 'Phường 1', 'Phường Gò Công'];
  expect(await unit('28300', '2019-06-01')).toEqual({ name: 'Phường 4', coarse: 'Thị xã Gò Công', areas, areas_coarse: areas.slice(0, 4) });
});

it('finds a place of 2026 in the old areas as far as they are common to where it came from', async () => {
  expect(await unit('28306', '2026-01-01')).toMatchObject({
    name: 'Phường Gò Công',
    coarse: 'Thị xã Gò Công',
    areas: ['Tỉnh Tiền Giang', 'Tỉnh Đồng Tháp', 'Thị xã Gò Công', 'Phường Gò Công'],
  });
});

it('tells identity who stands for whom and where', async () => {
  const directory = organisationDirectory(reader);
  const code = async (ids: readonly number[]) =>
    (await client.query<{ code: string }>('select code from matter.organisation where id = any ($1) order by code', [ids])).rows.map(
      (row) => row.code,
    );
  const region = await directory.find('TA-DT-KV2', 'courts');
  const country = await directory.find('VN', 'social-affairs');

  expect(region).toMatchObject({ level: 'REGION', home: true, rootCodes: ['TA-DT', 'TA-DT-KV2', 'TA-DTC', 'TA-TG', 'VN-TA'] });
  expect(await code(await directory.standsFor(region?.id ?? 0, { below: false }))).toEqual([
    'TA-DT-KV2',
    'TA-TG-GC',
    'TA-TG-GCD',
    'TA-TG-GCT',
    'TA-TG-TPD',
  ]);
  expect(country).toMatchObject({ code: 'VN-YT', rootCodes: ['VN-LDTBXH', 'VN-YT', 'VN'] });
  expect(await directory.area(country?.id ?? 0)).toBe('ALL');
  expect(await directory.area(region?.id ?? 0)).toHaveLength(16);
  expect(await directory.find('TA-TG', 'police')).toBeNull();
  expect(await directory.find('no such body', 'police')).toBeNull();
});
