import { CaseWorld, JUDGE, POLICE, type Reporter } from '../../agencies/procuracy/case-world.js';

const ANALYST: Reporter = ['steering-committee.analyst', 'BCD138-TG'];
const CELLS = '{ state value count }';
const FIGURES = `query Figures($filter: FigureFilter) { figures(filter: $filter) { total byStage ${CELLS} byYear ${CELLS} byFormerDistrict ${CELLS}
  byCommune ${CELLS} byAgency ${CELLS} byBorder ${CELLS} bySeriousness ${CELLS} steps { step count median months { months count } } } }`;
let world: CaseWorld;

// Three cases of the town of Gò Công: one charged, one indicted but not registered, one judged. And a tip at Cái Bè that nothing came of yet.
beforeAll(async () => {
  world = await CaseWorld.open();
  await world.charged();
  await world.indicted();
  await world.judged();
  await world.given(['police.investigator', 'CA-TG-CB'], 'TB-CA', 'reportCrimeTip', {
    receivedOn: '2019-11-02',
    kind: 'DENUNCIATION',
    place: '819',
  });
}, 60_000);
afterAll(() => world.close());

// biome-ignore lint/suspicious/noExplicitAny: a test reads into answers of every shape
const figures = async (by: Reporter, filter: object = {}): Promise<any> => {
  const { data, text } = await world.hub.signIn(...by).ask(FIGURES, { filter });
  if (data === null) throw new Error(text);
  return data.figures;
};
const counts = (cells: readonly { state: string; value: string | null; count: number }[]) =>
  Object.fromEntries(cells.map(({ state, value, count }) => [value ?? state, count]));

it('counts for an analyst what lies in its area', async () => {
  const { total, byStage, byYear, byFormerDistrict, byCommune, byAgency, byBorder, bySeriousness } = await figures(ANALYST);

  expect(total).toBe(4);
  expect(counts(byStage)).toEqual({ TIP_RECEIVED: 1, INVESTIGATION: 1, PROSECUTION: 1, TRIED: 1 });
  expect(counts(byYear)).toEqual({ 2019: 4 });
  expect(counts(byFormerDistrict)).toEqual({ 816: 3, 819: 1 });
  expect(byCommune).toBeNull();
  expect(counts(byAgency)).toEqual({ POLICE: 2, PROCURACY: 1, COURTS: 1 });
  expect(counts(byBorder)).toEqual({ false: 4 });
  expect(counts(bySeriousness)).toEqual({ VERY_SERIOUS: 3, UNKNOWN: 1 });
});

it('says how long the steps took, in calendar months', async () => {
  const { steps } = await figures(ANALYST);

  // The cases were begun in March and concluded in August; two were indicted in August, one was registered in August and judged in September.
  expect(steps).toEqual([
    { step: 'TIP_TO_INITIATION', count: 0, median: null, months: [] },
    { step: 'INITIATION_TO_CONCLUSION', count: 2, median: 5, months: [{ months: 5, count: 2 }] },
    { step: 'CONCLUSION_TO_INDICTMENT', count: 2, median: 0, months: [{ months: 0, count: 2 }] },
    { step: 'INDICTMENT_TO_REGISTRATION', count: 1, median: 0, months: [{ months: 0, count: 1 }] },
    { step: 'REGISTRATION_TO_JUDGMENT', count: 1, median: 1, months: [{ months: 1, count: 1 }] },
    { step: 'JUDGMENT_TO_FORCE', count: 0, median: null, months: [] },
  ]);
});

it('counts for a court what it may see in each case: the seriousness and the conclusion from the indictment on', async () => {
  const { total, byStage, bySeriousness, byCommune, steps } = await figures(JUDGE);

  expect([total, counts(byStage)]).toEqual([3, { INVESTIGATION: 1, PROSECUTION: 1, TRIED: 1 }]);
  expect(counts(bySeriousness)).toEqual({ VERY_SERIOUS: 1, NOT_SHOWN: 2 });
  expect(counts(byCommune)).toEqual({ NOT_ASSIGNABLE: 3 });
  expect(steps.map(({ count }: { count: number }) => count)).toEqual([0, 1, 1, 1, 1, 0]);
});

it.each<[string, Reporter, object, number]>([
  ['the police of Cái Bè their tip', ['police.investigator', 'CA-TG-CB'], {}, 1],
  ['the police of Châu Thành nothing', ['police.investigator', 'CA-TG-CT'], {}, 0],
  ['the police above what those below them have', ['police.supervisor', 'CA-TG'], {}, 4],
  ['the procuracy of the same level a tip as well', ['procuracy.prosecutor', 'VKS-TG-CB'], {}, 1],
  ['a court no tip', ['courts.judge', 'TA-TG-CB'], {}, 0],
  ['a court one case where it asks for the seriousness', JUDGE, { seriousness: 'VERY_SERIOUS' }, 1],
  ['an analyst of the whole country all', ['steering-committee.analyst', 'VN-BCD138'], {}, 4],
  ['an analyst one district', ANALYST, { place: '819' }, 1],
  ['an analyst all that lies in a province of today', ANALYST, { place: '82-20250701' }, 4],
  ['an analyst no year before', ANALYST, { yearTo: 2018 }, 0],
  ['an analyst what courts hold', ANALYST, { heldBy: 'COURTS', yearFrom: 2019 }, 1],
  ['an analyst nothing of the border guard', ANALYST, { border: true }, 0],
  ['an analyst two stages', ANALYST, { stage: ['TRIED', 'TIP_RECEIVED'] }, 2],
])('counts for %s', async (_, by, filter, total) => {
  expect((await figures(by, filter)).total).toBe(total);
});

it('refuses a filter by what the caller never sees, and says so on the trail', async () => {
  await world.hub.forget();
  const { codes, errors } = await world.hub
    .signIn('police.inspector', 'CA-TG-GC')
    .ask(FIGURES, { filter: { seriousness: 'VERY_SERIOUS' } });

  expect([codes, errors[0]?.message]).toEqual([['FORBIDDEN'], expect.stringContaining('CriminalCase.seriousness')]);
  expect(await world.hub.trail()).toMatchObject([{ outcome: 'REFUSED' }]);
});

it('reads them with one statement, whatever is filtered by, and leaves an entry on the trail', async () => {
  await world.hub.forget();
  await figures(ANALYST, { yearFrom: 2019, place: '816', stage: ['TRIED'], border: false });

  expect(world.hub.readingStatements).toHaveLength(1);
  expect(await world.hub.trail()).toMatchObject([
    { caller: 'steering-committee.analyst/BCD138-TG', operation: 'Figures', outcome: 'ANSWERED' },
  ]);
});

it('counts for everybody who asks at the same time as others report', async () => {
  const before = (await figures(ANALYST)).total;
  const initiate = () =>
    world.given(POLICE, 'QĐ-CSĐT', 'initiateCase', {
      initiatedOn: '2019-05-02',
      place: '816',
      offences: [{ article: '150', clause: '1' }],
    });
  await Promise.all([initiate(), initiate(), figures(ANALYST), initiate(), initiate()]);

  const after = await figures(ANALYST, { stage: ['INVESTIGATION'] });
  expect([(await figures(ANALYST)).total - before, counts(after.byYear)]).toEqual([4, { 2019: 5 }]);
});
