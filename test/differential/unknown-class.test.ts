import { callerOf } from '../oracle/callers.js';
import { Random } from '../oracle/random.js';
import type { Caller } from '../oracle/words.js';
import { rowsOf, type Row, type World } from '../oracle/world.js';
import { makeWorld } from '../oracle/worlds.js';
import { ProductOnTrial } from './hub-on-trial.js';

/** A class that no matter can have, put where the class is worked out; what the statement asks for is left in place. */
const UNKNOWN: Readonly<Record<string, string>> = { null: '+ null::int', '-1': '* 0 - 1', '64': '* 0 + 64' };
const CLASS = /\(select (coalesce\(\(select max\(.*?) as c offset 0\)/gs;
const MARK = /\|\| (\w+)\.c as "~m"/g;
const EXISTS = /and \(\d+::bigint >> (\w+)\.c & 1\) = 1/g;

let product: ProductOnTrial;
let world: World;
let investigator: Caller;
let id: Row[string];
beforeAll(async () => {
  product = await ProductOnTrial.start();
  world = makeWorld(new Random(7), product.frame, { matters: 20, today: product.today });
  await product.load(world);
  const standing = rowsOf(world, 'matter.standing').find(({ agency, relation }) => agency === 'POLICE' && relation === 4);
  const body = product.frame.organisations.find((one) => one.id === standing?.organisation_id) as Row;
  investigator = callerOf(world, body, { role: 'investigator', purpose: 'INVESTIGATION' });
  id = standing?.matter_id;
}, 60_000);
afterAll(() => product.close());

async function askAs(change: (sql: string) => string, query: string): Promise<unknown> {
  const readers = Object.values(product.hub.hub.reading.parts.readers);
  for (const reader of readers) {
    const read = reader.read.bind(reader);
    Object.assign(reader, { read: (text: string, values: readonly unknown[]) => read(change(text), values) });
  }
  const { data, errors } = await product.ask(investigator, { query });
  for (const reader of readers) Reflect.deleteProperty(reader, 'read');
  expect(errors).toEqual([]);
  return data;
}

it('knows the matter while its class is known', async () => {
  expect(await askAs((sql) => sql, `{ matter(id: "${id}") { title } }`)).toMatchObject({ matter: { title: expect.any(String) } });
});

it.each(Object.entries(UNKNOWN))('finds nothing in a matter whose class is %s', async (_name, arithmetic) => {
  const unknown = (sql: string): string => sql.replaceAll(CLASS, (_, cls: string) => `(select (${cls}) ${arithmetic} as c offset 0)`);

  expect(await askAs(unknown, `{ matter(id: "${id}") { id } matters { nodes { id } totalCount } }`)).toEqual({
    matter: null,
    matters: { nodes: [], totalCount: 0 },
  });
});

it.each(Object.entries(UNKNOWN))('shows no cell of a class that is %s, even were the matter found', async (_name, arithmetic) => {
  const found = (sql: string): string =>
    sql
      .replaceAll(CLASS, (_, cls: string) => `(select (${cls}) ${arithmetic} as c offset 0)`)
      .replaceAll(EXISTS, 'and true')
      .replaceAll(MARK, '|| coalesce($1.c, 0) as "~m"');

  const data = await askAs(
    found,
    `{ matter(id: "${id}") { title place { code } crimeTips { id } victims { id } timeline { totalCount } } }`,
  );

  expect(data).toEqual({ matter: { title: null, place: null, crimeTips: null, victims: null, timeline: null } });
});
