import { readFile } from 'node:fs/promises';
import { AFTER_THE_JUDGMENT, ANALYST, COURT, handledByDemo, POLICE, report, wholeMatter } from '../../acceptance/whole-matter.js';
import { projectPath } from '../../../src/platform/project-root.js';
import { postgresLog } from '../../support/database.js';
import { startHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;
let id: string;
let follow: string;

beforeAll(async () => {
  follow = await readFile(projectPath('test', 'acceptance', 'follow-matter.graphql'), 'utf8');
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  id = await wholeMatter(hub);
  for (const day of ['2020-01-02', '2020-01-03', '2020-01-04']) {
    await report(hub, [POLICE, 'reportCrimeTip', { number: `${day.slice(-1)}/TB-CSĐT`, numberYear: 2020, receivedOn: day, place: '816' }]);
  }
  await handledByDemo(hub, id);
});
afterAll(() => hub.close());
beforeEach(() => hub.forget());

/** The parts of the acceptance query, asked of every matter of a page. */
const parts = () =>
  follow
    .slice(follow.indexOf(') {\n    id') + 3, follow.lastIndexOf('}', follow.lastIndexOf('}') - 1))
    .replace('timeline(first: 100)', 'timeline(first: 5)');

/** What PostgreSQL itself was sent by the reading roles in this database. */
async function logged(): Promise<string[]> {
  const lines = (await postgresLog()).split('\n');
  const ours = lines.filter((line) => line.startsWith(`${hub.database.name} lt_reader`));
  return ours.filter((line) => line.includes('select row_to_json("~r")::text from'));
}

describe('a question is one statement', () => {
  it('that follows a matter through five agencies, also in the log of PostgreSQL', async () => {
    const before = (await logged()).length;

    const { data, errors } = await hub.signIn(...POLICE).ask(follow, { id }, { purpose: 'INVESTIGATION' });

    expect(errors).toEqual([]);
    expect(data.matter).toMatchObject({ crimeTips: [{}], interceptions: [{}], victims: [{}], prosecution: {}, trial: {} });
    expect(hub.readingStatements).toHaveLength(1);
    expect((await logged()).length - before).toBe(1);
  });

  it('that reads a page of 20 with all their parts', async () => {
    const before = (await logged()).length;

    const { data, errors } = await hub
      .signIn(...POLICE)
      .ask(`{ matters(first: 20) { nodes { ${parts()} } pageInfo { hasNextPage endCursor } } }`);

    expect(errors).toEqual([]);
    expect(data.matters.nodes).toHaveLength(4);
    expect(data.matters.nodes.filter(({ trial }: { trial: unknown }) => trial !== null)).toHaveLength(1);
    expect(hub.readingStatements).toHaveLength(1);
    expect((await logged()).length - before).toBe(1);
  });

  it('that reads a page of 100 flat', async () => {
    const before = (await logged()).length;

    const { data } = await hub
      .signIn(...POLICE)
      .ask('{ matters(first: 100) { totalCount nodes { id code title stage openedOn place { code name } } pageInfo { hasNextPage } } }');

    expect(data.matters).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: false } });
    expect(hub.readingStatements).toHaveLength(1);
    expect((await logged()).length - before).toBe(1);
  });

  it('whatever its roots are', async () => {
    const { errors } = await hub
      .signIn(...POLICE)
      .ask(
        '{ a: matters(first: 3) { nodes { code } } b: matters(first: 2, order: CODE) { nodes { code } } crimeTip(number: "12/TB-CSĐT") { id } }',
      );

    expect(errors).toEqual([]);
    expect(hub.readingStatements).toHaveLength(1);
  });
});

describe('what is withheld is not read', () => {
  const persons =
    'query ($id: ID) { matter(id: $id) { crimeTips { content informant { fullName phone } } criminalCase { accused { fullName yearOfBirth } } victims { identity { fullName dateOfBirth } shelter { name address } } } }';

  it.each([
    [
      'a police investigator without a purpose',
      POLICE,
      null,
      /\.(content|informant_\w+|full_name|year_of_birth|identity_\w+|date_of_birth|address)\b/,
    ],
    ['one who verifies a tip', POLICE, 'TIP_VERIFICATION', /\.(full_name|year_of_birth|identity_\w+|date_of_birth|address)\b/],
    ['one who investigates', POLICE, 'INVESTIGATION', /\.(informant_\w+|address)\b/],
    ['a judge', COURT, 'TRIAL', /\.(informant_\w+|address)\b/],
    ['an analyst', ANALYST, 'STATISTICS', /\.(content|informant_\w+|full_name|year_of_birth|identity_\w+|date_of_birth|address)\b/],
  ] as const)('by %s', async (_, caller, purpose, columns) => {
    const { errors } = await hub.signIn(...caller).ask(persons, { id }, purpose ? { purpose } : {});

    expect(errors).toEqual([]);
    expect(hub.readingStatements).toHaveLength(1);
    expect(hub.readingStatements[0]).not.toMatch(columns);
  });

  it('and what is shown is', async () => {
    await hub.signIn(...POLICE).ask(persons, { id }, { purpose: 'INVESTIGATION' });

    expect(hub.readingStatements[0]).toMatch(/\.content\b/);
    expect(hub.readingStatements[0]).toMatch(/\.full_name\b/);
  });
});
