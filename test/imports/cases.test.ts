import { readFileSync } from 'node:fs';
import { projectPath } from '../../src/platform/project-root.js';
import { ImportWorld } from './import-world.js';

const published = readFileSync(projectPath('data/cases/public-cases.json'), 'utf8');
const { cases } = JSON.parse(published) as {
  readonly cases: readonly { readonly id: string; readonly province_of_proceedings: string | null }[];
};
const FOLLOW = readFileSync(projectPath('test/acceptance/follow-matter.graphql'), 'utf8');
const ALL_UNCHANGED = '0 new, 310 unchanged, 0 corrected, 0 refused';

/** As somebody would work them out by hand from the file. */
const STAGES = {
  'PC-001': 'TRIED',
  'PC-006': 'TRIAL_PREPARATION',
  'PC-010': 'TRIED',
  'PC-015': 'TRIAL_PREPARATION',
  'PC-028': 'APPEAL_DECIDED',
  'PC-030': 'TRIED',
  'PC-039': 'TIP_RECEIVED',
  'PC-040': 'INVESTIGATION',
  'PC-044': 'TIP_RECEIVED',
};

let world: ImportWorld;
let file: string;
let said: string;
beforeAll(async () => {
  world = await ImportWorld.open();
  file = world.file('public-cases.json', published);
  said = await world.importCases(file);
}, 120_000);
afterAll(() => world.close());

const analyst = () => world.hub.signIn('steering-committee.analyst', 'VN');
const follow = async (reference: string, by = analyst()) => (await by.ask(FOLLOW, { reference })).data?.matter;

it('takes every fact of every case, and the second time changes nothing', async () => {
  expect(said).toBe('310 new, 0 unchanged, 0 corrected, 0 refused');
  expect(world.refused(file)).toBeNull();

  expect(await world.importCases(file)).toBe(ALL_UNCHANGED);
});

it('reads the CSV form as the same cases', async () => {
  const csv = world.file('public-cases.csv', readFileSync(projectPath('data/cases/public-cases.csv')));

  expect(await world.importCases(csv)).toBe(ALL_UNCHANGED);
});

it('lets each case be followed by its id, by an analyst of the country where its province is known', async () => {
  const answers = await Promise.all(cases.filter(({ province_of_proceedings: known }) => known).map(({ id }) => follow(id)));

  expect(answers.every((matter) => /^LT-\d{4}-\d{4,}$/.test(matter?.code))).toBe(true);
  for (const [id, stage] of Object.entries(STAGES)) expect([id, (await follow(id)).stage]).toEqual([id, stage]);
});

it('lets a case of no known place be followed by those who take part', async () => {
  const court = await follow('PC-038', world.hub.signIn('courts.judge', 'UNNAMED-COURTS'));

  expect(court).toMatchObject({
    stage: 'TRIED',
    place: null,
    trial: { court: null, judgment: { outcomes: [{ sentenceMonths: 156 }, { sentenceMonths: 72 }] } },
  });
});

it('points an investigator of the country to the matter', async () => {
  const matter = await follow('PC-001', world.hub.signIn('police.investigator', 'VN'));

  expect(matter).toMatchObject({ stage: 'TRIED', openedOn: '2017-08-06', criminalCase: null, title: null });
  expect(matter.participants).toContainEqual({
    agency: 'COURTS',
    organisation: { code: 'TA-NA', name: 'Tòa án nhân dân tỉnh Nghệ An' },
    since: '2018-03-09',
  });
});

it('leaves empty what no source says', async () => {
  const { criminalCase, prosecution, trial, crimeTips, participants, warnings, deadlines } = await follow('PC-001');

  expect(crimeTips).toMatchObject([{ number: null, receivedOn: '2017-08', receivedBy: null, kind: 'DENUNCIATION', channel: null }]);
  expect(criminalCase).toMatchObject({
    documentNumber: null,
    initiatedOn: null,
    initiatedBy: null,
    seriousness: null,
    offences: [{ article: null, name: 'Mua bán người' }],
  });
  expect(criminalCase.accused).toMatchObject([
    { status: 'CHARGED', yearOfBirth: null, charge: { documentNumber: null, issuedOn: null, approvedOn: null } },
  ]);
  expect(prosecution).toMatchObject({ fileReceivedOn: null, indictment: { documentNumber: null, issuedOn: null } });
  expect(trial).toMatchObject({ registeredOn: null, mode: null, closed: null, hearings: [{ status: 'HELD', venue: null }] });
  expect(trial.judgment.outcomes).toEqual([{ accusedId: null, sentenceMonths: 72, life: false, acquitted: false }]);
  expect(participants).toContainEqual({ agency: 'PROCURACY', organisation: null, since: null });
  expect([warnings, deadlines]).toEqual([[], []]);
});

it.each([
  ['PC-028', 'COURTS', 'TA-PT-HCM'],
  ['PC-028', 'POLICE', 'CA-TN'],
  ['PC-033', 'COURTS', 'TA-TTH'],
  ['PC-039', 'BORDER_GUARD', 'BP-LA-MQT'],
  ['PC-040', 'POLICE', 'CA-NA-418'],
  ['PC-048', 'POLICE', 'CA-ND'],
])('finds in %s the %s that is named: %s', async (id, agency, code) => {
  const { participants } = await follow(id);

  expect(participants).toContainEqual(expect.objectContaining({ agency, organisation: expect.objectContaining({ code }) }));
});

it('holds a mobile trial, a fourth accused found later, and a case of which no day is known', async () => {
  const [mobile, fugitive] = [await follow('PC-010'), await follow('PC-030')];

  expect(mobile).toMatchObject({
    openedOn: null,
    stage: 'TRIED',
    trial: { mode: 'MOBILE', mobileTrial: { status: 'HELD', plannedOn: null } },
  });
  expect(fugitive.criminalCase.accused.map(({ status }: { status: string }) => status)).toEqual([
    'CHARGED',
    'CHARGED',
    'CHARGED',
    'CHARGED',
  ]);
  expect(fugitive.timeline.nodes).toContainEqual(expect.objectContaining({ kind: 'ACCUSED_FOUND', occurredAt: '2020-11' }));
});

it('pages through matters whose day of opening is not known', async () => {
  const PAGE = 'query ($after: String) { matters(first: 5, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } } }';
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data } = await analyst().ask(PAGE, { after });
    seen.push(...data.matters.nodes.map(({ code }: { code: string }) => code));
    ({ hasNextPage: more, endCursor: after } = data.matters.pageInfo);
  }

  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBeGreaterThanOrEqual(22);
});

it('takes another file of the same form, and refuses in it only what is broken', async () => {
  const other = {
    id: 'PC-901',
    province_of_proceedings: 'Tiền Giang',
    destination: 'KHM',
    tip_date: '2019-08-21',
    tip_by: 'victim',
    charge_articles: ['150.2'],
    accused: 2,
    victims: 1,
    trial_date: '2020-13-40',
    court: 'TAND tỉnh Tiền Giang',
    sentences_years: [7, 5],
  };
  const more = world.file(
    'more.json',
    JSON.stringify({ schema: 'public-cases/1', cases: [other, { id: 'PC 902' }, { ...other, id: 'PC-903', trial_date: '2020-05-12' }] }),
  );

  expect(await world.importCases(more)).toBe('10 new, 0 unchanged, 0 corrected, 2 refused');
  expect(world.refused(more)).toMatchObject([
    { line: 1, code: 'BAD_USER_INPUT', path: ['trial_date'] },
    { line: 2, code: 'BAD_USER_INPUT', path: ['id'] },
  ]);
  expect(await follow('PC-903')).toMatchObject({ stage: 'TRIED', place: { code: '82' }, trial: { court: { code: 'TA-TG' } } });
});

it('takes a case published anew with a reason, and not without one', async () => {
  const again = (change: object) => world.file('again.json', JSON.stringify({ cases: [{ ...cases[0], ...change }] }));

  expect(await world.importCases(again({ tip_date: '2017-08-07' }))).toMatch(/^0 new, \d+ unchanged, 0 corrected, 1 refused$/);
  expect(await world.importCases(again({ tip_date: '2017-08-07', correction_reason: 'nguồn đính chính' }))).toMatch(
    /, 1 corrected, 0 refused$/,
  );
});
