import { CaseWorld, JUDGE, POLICE, PROSECUTOR, type Reporter } from '../../agencies/procuracy/case-world.js';

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
