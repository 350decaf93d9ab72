import { ImportWorld } from './import-world.js';

const TIP = {
  fact: 'reportCrimeTip',
  number: '1/TB-CSĐT',
  receivedOn: '2019-08-21',
  kind: 'DENUNCIATION',
  content: 'nội dung',
  informant: { fullName: 'Lê Thị Giả' },
};
const MATTER = { document: { number: '1/TB-CSĐT', issuer: 'CA-TG-GC', year: 2019 } };
const CASE = {
  fact: 'initiateCase',
  number: '2/QĐ-CSĐT',
  initiatedOn: '2019-08-30',
  matter: MATTER,
  offences: [{ article: '150', clause: '2', points: ['đ', 'a'] }],
  modelCase: true,
};
const CHARGE = {
  fact: 'chargeAccused',
  number: '3/QĐ-CSĐT',
  issuedOn: '2019-09-02',
  matter: MATTER,
  fullName: 'Trần Văn Giả',
  yearOfBirth: 1980,
};

let world: ImportWorld;
beforeAll(async () => {
  world = await ImportWorld.open();
});
afterAll(() => world.close());

const content = async () =>
  (await world.hub.sql('select document_key, version, content_digest from police.criminal_case order by 1, 2')).rows;

it('takes the facts of a file, and the second time changes nothing', async () => {
  const file = world.lines('facts.ndjson', [TIP, CASE, '', CHARGE]);

  expect(await world.import(file)).toBe('3 new, 0 unchanged, 0 corrected, 0 refused');
  expect(await world.import(file)).toBe('0 new, 3 unchanged, 0 corrected, 0 refused');
  expect(world.refused(file)).toBeNull();
  const { rows } = await world.hub.sql("select distinct matter_id from matter.event where document_number like '%CSĐT'");
  expect(rows).toHaveLength(1);
});

it('reads the same facts from CSV', async () => {
  const before = await content();
  const file = world.file(
    'facts.csv',
    [
      'fact,number,receivedOn,initiatedOn,issuedOn,kind,content,informant.fullName,matter.document.number,matter.document.issuer,matter.document.year,offences,modelCase,fullName,yearOfBirth',
      'reportCrimeTip,1/TB-CSĐT,2019-08-21,,,DENUNCIATION,nội dung,Lê Thị Giả,,,,,,,',
      'initiateCase,2/QĐ-CSĐT,,2019-08-30,,,,,1/TB-CSĐT,CA-TG-GC,2019,"[{""article"":""150"",""clause"":""2"",""points"":[""đ"",""a""]}]",true,,',
      'chargeAccused,3/QĐ-CSĐT,,,2019-09-02,,,,1/TB-CSĐT,CA-TG-GC,2019,,,Trần Văn Giả,1980',
    ].join('\r\n'),
  );

  expect(await world.import(file)).toBe('0 new, 3 unchanged, 0 corrected, 0 refused');
  expect(await content()).toEqual(before);
});

it('makes a new version where a reason is given, and refuses other content without one', async () => {
  const file = world.lines('corrected.ndjson', [
    { ...CASE, initiatedOn: '2019-08-31' },
    { ...CASE, initiatedOn: '2019-08-31', correctionReason: 'nhầm ngày' },
  ]);

  expect(await world.import(file)).toBe('0 new, 0 unchanged, 1 corrected, 1 refused');
  expect(world.refused(file)).toMatchObject([
    { line: 1, code: 'CONFLICT', path: ['number'], reason: { en: expect.stringContaining('correctionReason') } },
  ]);
});

it('refuses broken lines where they stand, says no value, and takes the others', async () => {
  const secret = 'BÍMẬT7351';
  const tip = (number: string, more = {}) => JSON.stringify({ fact: 'reportCrimeTip', number, receivedOn: '2019-10-01', ...more });
  const lines: (string | Buffer)[] = [
    tip('10/TB'),
    `{"fact":"reportCrimeTip","content":"${secret}`,
    Buffer.from([0x7b, 0xff, 0xfe, 0x7d]),
    tip('11/TB', { content: `a\u0000${secret}` }),
    tip('12/TB', { content: secret.repeat(120_000) }),
    tip('13/TB', { receivedOn: '2019-02-30' }),
    tip('14/TB', { kind: secret }),
    tip('15/TB', { informant: { phone: secret } }),
    tip('16/TB', { [`x${secret}`]: 1 }),
    JSON.stringify({ fact: 'registerCase', sourceId: 'x' }),
    JSON.stringify({ fact: 'dropEverything' }),
    '[1]',
    tip('17/TB', { organisation: 'CA-TG-MT' }),
    tip('18/TB', { receivedOn: '2027-01-01' }),
    tip('19/TB', { content: secret.repeat(3000) }),
    tip('20/TB'),
  ];
  const file = world.file('broken.ndjson', Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')])));

  expect(await world.import(file)).toBe('2 new, 0 unchanged, 0 corrected, 14 refused');
  const refused = world.refused(file) ?? [];
  expect(refused.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
  expect(refused.map(({ path }) => path?.join('.') ?? '')).toEqual([
    '',
    '',
    'content',
    '',
    'receivedOn',
    'kind',
    'informant',
    '',
    'fact',
    'fact',
    '',
    'organisation',
    '',
    'content',
  ]);
  expect(refused.every(({ reason }) => reason.vi.length > 5 && reason.en.length > 5)).toBe(true);
  expect(refused.map(({ code }) => code).filter((code) => code !== 'BAD_USER_INPUT')).toEqual(['FORBIDDEN', 'NOT_FOUND']);
  expect(JSON.stringify(refused)).not.toContain(secret);
});

it('refuses broken rows of CSV where they stand', async () => {
  const file = world.file(
    'broken.csv',
    [
      'fact,number,receivedOn',
      'reportCrimeTip,30/TB,2019-10-01',
      'reportCrimeTip,31/TB',
      'reportCrimeTip,32/TB,2019-10-0',
      'reportCrimeTip,33/TB,2019-10-03',
    ].join('\n'),
  );

  expect(await world.import(file)).toBe('2 new, 0 unchanged, 0 corrected, 2 refused');
  expect(world.refused(file)?.map(({ line }) => line)).toEqual([3, 4]);
});

it('forgets what was refused once nothing is', async () => {
  const name = 'mended.ndjson';
  const broken = world.lines(name, ['{']);
  await world.import(broken);
  expect(world.refused(broken)).toHaveLength(1);

  await world.import(world.lines(name, [TIP]));

  expect(world.refused(broken)).toBeNull();
});

it('writes an entry of the trail for each fact taken', async () => {
  await world.hub.forget();
  const file = world.lines('trail.ndjson', [
    { ...TIP, number: '40/TB-CSĐT' },
    { ...TIP, number: '41/TB-CSĐT' },
  ]);

  await world.import(file);

  const entries = await world.hub.trail();
  expect(entries).toMatchObject([1, 2].map(() => ({ operation: 'reportCrimeTip', kind: 'MUTATION', system: true, subject: 'import' })));
});
