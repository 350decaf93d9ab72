import type { Body } from '../../acceptance/whole-matter.js';
import type { SignedIn, TestHub } from '../../support/hub.js';
import { exportBy, exportingHub, linesOf } from './exporting.js';

/** What the page asks for the same columns, in the order of the file. */
const LIST = `{ matters(first: 100, order: CODE) { nodes { id code title place { name } stage ledBy { name } participants { agency }
  deadlines { dueOn state } warnings { kind } criminalCase { offences { article clause } seriousness } trial { mode }
  crimeTips { receivedOn outcome { kind } } openedOn changedAt } } }`;

type Cells = Readonly<Record<string, unknown>>;
interface Matter {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** Where each column's value stands in the answer of the list, and the coordinates on the way to it. */
const COLUMNS: readonly (readonly [name: string, path: readonly string[], coordinates: readonly string[]])[] = [
  ['TITLE', ['title'], ['Matter.title']],
  ['PLACE', ['place'], ['Matter.place']],
  ['HOLDER', ['ledBy'], ['Matter.ledBy']],
  ['AGENCIES', ['participants'], ['Matter.participants']],
  ['WARNINGS', ['warnings'], ['Matter.warnings']],
  ['OFFENCES', ['criminalCase', 'offences'], ['Matter.criminalCase', 'CriminalCase.offences']],
  ['SERIOUSNESS', ['criminalCase', 'seriousness'], ['Matter.criminalCase', 'CriminalCase.seriousness']],
  ['MODE', ['trial', 'mode'], ['Matter.trial', 'Trial.mode']],
  ['OPENED', ['openedOn'], ['Matter.openedOn']],
];

const WORDS: Readonly<Record<string, string>> = {
  NOT_TAKING_PART: 'Cơ quan bạn không tham gia',
  NOT_YOUR_TASK: 'Ngoài nhiệm vụ của bạn',
  OTHER_OWNER: 'Do cơ quan khác quản lý',
  BEFORE_INDICTMENT: 'Chỉ sau cáo trạng và thụ lý',
  BEFORE_IN_FORCE: 'Chỉ sau khi bản án có hiệu lực',
};

const TEXT: Readonly<Record<string, (value: never) => string>> = {
  TITLE: (title: string) => title,
  PLACE: ({ name }: { name: string }) => name,
  HOLDER: ({ name }: { name: string }) => name,
  AGENCIES: (all: readonly { agency: string }[]) => [...new Set(all.map(({ agency }) => AGENCIES[agency]))].join(', '),
  WARNINGS: (all: readonly unknown[]) => String(all.length),
  OFFENCES: (all: readonly { article: string; clause: string | null }[]) =>
    all.map(({ article, clause }) => (clause ? `${article}.${clause}` : article)).join(', '),
  SERIOUSNESS: (code: string) => ({ SERIOUS: 'Nghiêm trọng', VERY_SERIOUS: 'Rất nghiêm trọng' })[code] ?? code,
  MODE: (code: string) => ({ MOBILE: 'Lưu động', IN_SEAT: 'Tại trụ sở tòa án' })[code] ?? code,
  OPENED: (date: string) => date.split('-').reverse().join('/'),
};
const AGENCIES: Readonly<Record<string, string>> = {
  ...{ POLICE: 'Công an', BORDER_GUARD: 'Bộ đội Biên phòng', SOCIAL_AFFAIRS: 'Lao động – TBXH / Y tế', PROCURACY: 'Viện kiểm sát' },
  COURTS: 'Tòa án',
};

let hub: TestHub;
beforeAll(async () => {
  ({ hub } = await exportingHub());
});
afterAll(() => hub.close());

/** Why the caller is not shown a coordinate in a matter, as the hub says itself; null where it is shown. */
async function reasonsIn(by: SignedIn, id: string): Promise<Readonly<Record<string, string | null>>> {
  const { data } = await by.ask('query ($id: ID!) { myAccess(matterId: $id) { coordinates { coordinate outcome reason } } }', { id });
  return Object.fromEntries(
    data.myAccess.coordinates.map((one: Cells) => [one.coordinate, one.outcome === 'WITHHOLD' ? one.reason : null]),
  );
}

function expected(matter: Matter, reasons: Readonly<Record<string, string | null>>): string[] {
  return COLUMNS.map(([name, path, coordinates]) => {
    let value: unknown = matter;
    for (const [depth, key] of path.entries()) {
      const reason = reasons[coordinates[depth] ?? ''];
      if (reason) return `Không hiển thị: ${WORDS[reason]}`;
      value = (value as Cells | null)?.[key] ?? null;
      if (value === null) return '';
    }
    return TEXT[name]?.(value as never) ?? '';
  });
}

it.each([
  'police.investigator CA-TG-GC 3',
  'police.supervisor CA-TG 3',
  'police.investigator CA-TG-PC02 2',
  'police.inspector CA-TG-GC 3',
  'border-guard.officer BP-TN-MB 1',
  'social-affairs.case-worker LDTBXH-TG 1',
  'procuracy.prosecutor VKS-TG-GC 3',
  'procuracy.prosecutor VKS-TG 3',
  'courts.judge TA-TG-GC 2',
  'courts.clerk TA-TG 2',
  'steering-committee.analyst BCD138-TG 3',
])('a file equals the list, cell by cell: %s', async (grantee) => {
  const [role = '', organisation = '', count] = grantee.split(' ');
  const by: Body = [role, organisation];
  const caller = hub.signIn(role, organisation);
  const { data } = await caller.ask(LIST);
  const matters = data.matters.nodes as readonly Matter[];
  const cells = await Promise.all(matters.map(async (matter) => expected(matter, await reasonsIn(caller, matter.id))));

  const [, ...rows] = linesOf(await exportBy(hub, by, { order: 'CODE', columns: COLUMNS.map(([name]) => name) }));

  expect(rows).toEqual(cells);
  expect(rows).toHaveLength(Number(count));
});
