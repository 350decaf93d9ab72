import { AFTER_THE_JUDGMENT, POLICE, wholeMatter } from '../../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;
let id: string;

beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  id = await wholeMatter(hub);
});
afterAll(() => hub.close());
beforeEach(() => hub.forget());

const fields = ['rule', 'basis', 'startsOn', 'dueOn', 'state'] as const;
type Deadline = Record<(typeof fields)[number], string>;

/** Each field asked for in a question of its own, so that no cell stands beside another. */
async function eachAlone(): Promise<Deadline[]> {
  const columns = await Promise.all(
    fields.map(async (name) => {
      const { data } = await hub.signIn(...POLICE).ask(`query Q($id: ID) { matter(id: $id) { deadlines { ${name} } } }`, { id });
      return data.matter.deadlines.map((deadline: Deadline) => deadline[name]) as string[];
    }),
  );
  return columns[0]!.map((_, i) => Object.fromEntries(fields.map((name, column) => [name, columns[column]?.[i]])) as Deadline);
}

it('works out the same whether the cells of a row share what they need or not', async () => {
  const alone = await eachAlone();
  const deadlines = `deadlines { ${fields.join(' ')} }`;
  const query = `query Q($id: ID) { matter(id: $id) { ${deadlines} again: deadlines { state dueOn twice: dueOn ...more } } }
    fragment more on Deadline { basis rule }`;

  const { data } = await hub.signIn(...POLICE).ask(query, { id });

  expect(alone.length).toBeGreaterThan(2);
  expect(new Set(alone.map(({ dueOn }) => dueOn)).size).toBeGreaterThan(1);
  expect(data.matter.deadlines).toEqual(alone);
  expect(data.matter.again).toEqual(alone.map(({ state, dueOn, basis, rule }) => ({ state, dueOn, twice: dueOn, basis, rule })));
});

it('reads what they need once', async () => {
  await hub.signIn(...POLICE).ask('query Q($id: ID) { matter(id: $id) { deadlines { basis dueOn state } } }', { id });

  expect(hub.readingStatements[0]?.match(/extended_to/g)).toHaveLength(1);
});

it('reads what they need once also where each cell has a right of its own', async () => {
  const eligibility = 'eligibility { eligible reasons { rule } gates { rule } }';
  const query = `query Q($id: ID) { matter(id: $id) { trial { mobileTrial { ${eligibility} } } } }`;

  await hub.signIn(...POLICE).ask(query, { id }, { purpose: 'INVESTIGATION' });

  const [statement] = hub.readingStatements;
  expect(statement?.match(/case when \S+ then \(select row_to_json\("~r"\) from \(select \d+ as "~h"/g)).toHaveLength(1);
  expect(statement?.match(/"~h":\d+,"~e":0/g)).toHaveLength(2);
  expect(statement?.match(/from mobile_trials\.exact_ages/g)).toHaveLength(1);
});

it('keeps the rows of two lists apart where a page is asked for as nodes and as edges', async () => {
  const query = '{ matters(first: 5) { nodes { deadlines { rule dueOn state } } edges { node { deadlines { rule dueOn state } } } } }';

  const { data } = await hub.signIn(...POLICE).ask(query);

  expect(data.matters.nodes).toHaveLength(1);
  expect(data.matters.edges.map(({ node }: { node: unknown }) => node)).toEqual(data.matters.nodes);
});
