import { slices } from '../../../src/app.js';
import { loadDemonstration } from '../../../src/demonstration/load-demonstration.js';
import { startHub, type TestHub } from '../../support/hub.js';

/** A figure says what a list under the same rights would: here the list is read to its end and counted by hand. */
let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
  await loadDemonstration({ url: hub.database.url, slices, now: hub.now, count: 80 });
}, 120_000);
afterAll(() => hub.close());

const CELL = '{ state value count list { stage place openedFrom openedTo heldBy border seriousness } }';
const FIGURES = `query ($filter: FigureFilter) { figures(filter: $filter) { total byStage ${CELL} byYear ${CELL} byFormerDistrict ${CELL} byCommune ${CELL}
  byAgency ${CELL} byBorder ${CELL} bySeriousness ${CELL} } }`;
const LIST = `query ($filter: MatterFilter, $after: String) { matters(first: 100, after: $after, filter: $filter) {
  nodes { id stage openedOn ledBy { agency } participants { agency } criminalCase { seriousness } } pageInfo { hasNextPage endCursor } } }`;

interface Listed {
  readonly id: string;
  readonly stage: string;
  readonly openedOn: string | null;
  readonly ledBy: { readonly agency: string } | null;
  readonly participants: readonly { readonly agency: string }[] | null;
  readonly criminalCase: { readonly seriousness: string | null } | null;
}
interface Cell {
  readonly state: string;
  readonly value: string | null;
  readonly count: number;
  readonly list: Readonly<Record<string, unknown>> | null;
}
type By = readonly [grantee: string, organisation: string];

async function listed([grantee, organisation]: By, filter: object): Promise<readonly Listed[]> {
  const waiting = new Set((await hub.sql('select id from matter.matter where waiting')).rows.map(({ id }) => id));
  const found: Listed[] = [];
  for (let after: string | null = null; ; ) {
    const { data, text } = await hub.signIn(grantee, organisation).ask(LIST, { filter, after });
    if (data === null) throw new Error(text);
    found.push(...data.matters.nodes);
    after = data.matters.pageInfo.endCursor;
    if (!data.matters.pageInfo.hasNextPage) return found.filter(({ id }) => !waiting.has(id));
  }
}

function tally(values: readonly (string | null | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value ?? 'NONE'] = (counts[value ?? 'NONE'] ?? 0) + 1;
  return counts;
}
const told = (cells: readonly Cell[]) => {
  const counts: Record<string, number> = {};
  for (const { value, count } of cells) counts[value ?? 'NONE'] = (counts[value ?? 'NONE'] ?? 0) + count;
  return counts;
};

const CALLERS: readonly By[] = [
  ['steering-committee.analyst', 'BCD138-TG'],
  ['steering-committee.analyst', 'BCD138-DT'],
  ['police.investigator', 'CA-TG-GC'],
  ['police.supervisor', 'CA-TG'],
  ['police.inspector', 'CA-TG-MT'],
  ['border-guard.officer', 'BP-TG'],
  ['procuracy.prosecutor', 'VKS-TG-GC'],
  ['procuracy.prosecutor', 'VKS-DT'],
  ['courts.judge', 'TA-TG-GC'],
  ['courts.clerk', 'TA-TG-MT'],
  ['social-affairs.case-worker', 'LDTBXH-TG'],
];
const FILTERS: readonly (readonly [figures: Record<string, unknown>, list: Record<string, unknown>])[] = [
  [{}, {}],
  [
    { yearFrom: 2020, yearTo: 2023 },
    { openedFrom: '2020-01-01', openedTo: '2023-12-31' },
  ],
  [{ stage: ['NOT_INITIATED', 'IN_FORCE'] }, { stage: ['NOT_INITIATED', 'IN_FORCE'] }],
  [{ place: '816' }, { place: '816' }],
  [{ place: '82-20250701' }, { place: '82-20250701' }],
  [{ heldBy: 'COURTS' }, { heldBy: 'COURTS' }],
  [{ border: true }, { border: true }],
  [
    { border: false, yearTo: 2024 },
    { border: false, openedTo: '2024-12-31' },
  ],
];

it.each(CALLERS)(
  'counts for a %s of %s what the list holds',
  async (...by) => {
    for (const [filter, same] of FILTERS) {
      const { data, text } = await hub.signIn(...by).ask(FIGURES, { filter });
      if (data === null) throw new Error(text);
      const { figures } = data;
      const matters = await listed(by, same);

      expect([filter, figures.total]).toEqual([filter, matters.length]);
      expect(told(figures.byStage)).toEqual(tally(matters.map(({ stage }) => stage)));
      expect(told(figures.byYear)).toEqual(tally(matters.map(({ openedOn }) => openedOn?.slice(0, 4))));
      expect(told(figures.byAgency)).toEqual(tally(matters.map(({ ledBy }) => ledBy?.agency)));
      const border = matters.map(
        ({ participants }) => participants && String(participants.some(({ agency }) => agency === 'BORDER_GUARD')),
      );
      expect(told(figures.byBorder)).toEqual(tally(border));
      expect(told(figures.bySeriousness)).toEqual(tally(matters.map(({ criminalCase }) => criminalCase?.seriousness)));
    }
  },
  60_000,
);

it.each(CALLERS)(
  'opens for a %s of %s the list of just what was counted',
  async (...by) => {
    const [, { figures }] = [null, (await hub.signIn(...by).ask(FIGURES, { filter: { yearFrom: 2019, yearTo: 2025 } })).data];
    const cells = Object.values(figures as Record<string, readonly Cell[] | number | null>).flatMap((part) =>
      Array.isArray(part) ? part : [],
    );

    const opened = cells.filter(({ list }) => list !== null);
    expect(opened.length).toBe(cells.filter(({ state }) => state === 'VALUE').length);
    for (const { list, count, value } of opened) {
      expect([value, (await listed(by, list ?? {})).length]).toEqual([value, count]);
    }
  },
  60_000,
);
