import { buildSchema, parse } from 'graphql';
import { askedPaths } from '../../../src/explorer/query/answer/asked-paths.js';
import { columnsOf, listsIn, valueIn } from '../../../src/explorer/query/answer/lists-in.js';
import { shownValue } from '../../../src/explorer/query/answer/shown-value.js';

const data = {
  matters: {
    nodes: [
      { code: 'LT-1', place: { name: 'Xã A' }, crimeTips: [{ number: '1' }, { number: '2' }] },
      { code: 'LT-2', place: null, crimeTips: [{ number: '3' }] },
    ],
    pageInfo: { hasNextPage: false },
  },
};

describe('the lists of an answer', () => {
  it('are found outermost first, those within lists put together', () => {
    expect(listsIn(data).map(({ path, rows }) => [path, rows.length])).toEqual([
      ['matters.nodes', 2],
      ['matters.nodes.crimeTips', 3],
    ]);
    expect(listsIn({ codes: ['a', 'b'], none: [] })).toEqual([]);
  });

  it('have a column for each value, objects taken apart also where one is empty', () => {
    const [list] = listsIn(data);

    expect(columnsOf(list?.rows ?? [])).toEqual(['code', 'place.name', 'crimeTips']);
    expect(valueIn(list?.rows[0] ?? null, 'place.name')).toBe('Xã A');
    expect(valueIn(list?.rows[1] ?? null, 'place.name')).toBeNull();
    expect(valueIn({ code: 'x' }, 'place.name')).toBeUndefined();
  });
});

it.each([
  ['2019', '2019'],
  ['2019-08', '08/2019'],
  ['2019-08-21', '21/08/2019'],
  ['2026-03-12T01:05:00Z', '12/03/2026 08:05'],
  ['12-34', '12-34'],
  [true, 'có'],
  [7, '7'],
])('shows %s as it is written here', (value, shown) => {
  expect(shownValue(value, 'vi')).toBe(shown);
});

it('knows which coordinate fills each place of an answer, through aliases and fragments, of the operation that ran', () => {
  const schema = buildSchema(
    'type Query { matter: Matter } type Matter { code: String victims: [Victim] } type Victim { identity: Identity } type Identity { fullName: String }',
  );
  const document = parse(
    'query A { m: matter { ...part } } query B { matter { code } } fragment part on Matter { who: victims { identity { fullName } } }',
  );

  expect([...askedPaths(schema, document, 'A')]).toEqual([
    ['m', 'Query.matter'],
    ['m.who', 'Matter.victims'],
    ['m.who.identity', 'Victim.identity'],
    ['m.who.identity.fullName', 'Identity.fullName'],
  ]);
  expect([...askedPaths(schema, document, 'B').keys()]).toEqual(['matter', 'matter.code']);
});
