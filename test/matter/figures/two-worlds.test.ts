import { CaseWorld, type Reporter } from '../../agencies/procuracy/case-world.js';

const CELLS = '{ state value label count list { place } }';
const FIGURES = `query ($filter: FigureFilter) { figures(filter: $filter) { byFormerDistrict ${CELLS} byCommune ${CELLS} } }`;
const TODAY: Reporter = ['police.investigator', 'CA-DT'];
const BEFORE: Reporter = ['police.investigator', 'CA-TG-GC'];
let world: CaseWorld;

const tip = (by: Reporter, place: string, receivedOn: string) =>
  world.given(by, 'TB-CA', 'reportCrimeTip', {
    numberYear: Number(receivedOn.slice(0, 4)),
    receivedOn,
    place,
  });

// Two wards of Gò Công that became one, that one itself, a commune of today that never lay in Tiền Giang, and a district that ended.
beforeAll(async () => {
  world = await CaseWorld.open('2025-12-01T08:00:00+07:00');
  await tip(BEFORE, '28300', '2019-03-01');
  await tip(BEFORE, '28306', '2019-03-02');
  await tip(BEFORE, '816', '2019-03-03');
  await tip(TODAY, '28306', '2025-08-01');
  await tip(TODAY, '30028', '2025-08-02');
}, 60_000);
afterAll(() => world.close());

async function figures(by: Reporter, filter: object = {}) {
  const { data, text } = await world.hub.signIn(...by).ask(FIGURES, { filter });
  if (data === null) throw new Error(text);
  return data.figures;
}
// biome-ignore lint/suspicious/noExplicitAny: a test reads into answers of every shape
const told = (cells: any[]) =>
  cells.map(({ state, label, count, list }) => [state === 'VALUE' ? label : state, count, list?.place ?? null]);

it('says each matter in both administrative worlds, as far as it can be said', async () => {
  const { byFormerDistrict, byCommune } = await figures(['police.supervisor', 'CA-DT']);

  expect(told(byFormerDistrict)).toEqual([
    ['Thị xã Gò Công', 4, '816-19000101'],
    ['NOT_ASSIGNABLE', 1, null],
  ]);
  expect(told(byCommune)).toEqual([
    ['Phường Gò Công', 3, '28306-20250701'],
    ['Xã An Long', 1, '30028-20250701'],
    ['NOT_ASSIGNABLE', 1, null],
  ]);
});

it('counts in a unit of either world all that lies in it, and opens no list where the place asked for is only a part', async () => {
  const inWard = await figures(['police.supervisor', 'CA-DT'], { place: '28306-20250701' });
  expect([told(inWard.byFormerDistrict), told(inWard.byCommune)]).toEqual([
    [['Thị xã Gò Công', 3, null]],
    [['Phường Gò Công', 3, '28306-20250701']],
  ]);

  const inDistrict = await figures(['police.supervisor', 'CA-DT'], { place: '816' });
  expect(told(inDistrict.byFormerDistrict)).toEqual([['Thị xã Gò Công', 4, '816-19000101']]);
});

it('gives an analyst the districts of 2019 alone', async () => {
  const { byFormerDistrict, byCommune } = await figures(['steering-committee.analyst', 'BCD138-DT']);

  expect([told(byFormerDistrict)[0], byCommune]).toEqual([['Thị xã Gò Công', 4, '816-19000101'], null]);
});
