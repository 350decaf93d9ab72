import { readFile } from 'node:fs/promises';
import { getIntrospectionQuery, parse } from 'graphql';
import { defaultLimits } from '../../../src/platform/http/limits.js';
import { Measurer } from '../../../src/platform/http/measure.js';
import { projectPath } from '../../../src/platform/project-root.js';
import { type TinyHub, tinyHub } from './tiny-hub.js';

let hub: TinyHub;

beforeAll(async () => {
  hub = await tinyHub();
});

afterAll(() => hub.http.close());

const nested = (levels: number): string => `{ item ${'{ self '.repeat(levels - 2)}{ id }${' }'.repeat(levels - 2)} }`;
const aliased = (count: number): string => `{ item { ${Array.from({ length: count }, (_, i) => `a${i}: id`).join(' ')} } }`;
const directed = (count: number): string => `{ item { ${'id @include(if: true) '.repeat(count)} } }`;
const rooted = (count: number): string => `{ ${Array.from({ length: count }, (_, i) => `a${i}: hello`).join(' ')} }`;

it.each([
  ['12 levels', nested(12)],
  ['30 aliases', aliased(30)],
  ['30 directives', directed(30)],
  ['10 roots', rooted(10)],
  ['a page of 100', '{ items(first: 100) { nodes { id name } } }'],
  ['20 items with pages of 100', '{ items(first: 20) { nodes { page(first: 100) { nodes { id name } } } } }'],
  ['introspection', getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true, schemaDescription: true })],
])('takes %s', async (_, query) => {
  const { status, codes } = await hub.post({ query });

  expect([status, codes]).toEqual([200, []]);
});

it('weighs a page anew for every size that is asked for, a size of null included', async () => {
  const query = 'query ($n: Int = 1) { items(first: $n) { nodes { page(first: 100) { nodes { id name a: id b: id c: id d: id } } } } }';

  const answered = [];
  for (const variables of [{}, { n: null }, { n: 1 }, { n: 100 }, {}]) answered.push((await hub.post({ query, variables })).status);

  expect(answered).toEqual([200, 400, 200, 400, 200]);
});

const circle = 'query { ...A } fragment A on Query { item { ...B } } fragment B on Item { self { ...B } }';
const bomb = `{ item { ...F0 } } ${Array.from({ length: 20 }, (_, i) => `fragment F${i} on Item { a: id ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F20 on Item { b: id }`;

it.each([
  ['13 levels', nested(13), 'tối đa 12'],
  ['levels in fragments', `{ item { ...F } } fragment F on Item ${nested(13).slice(6, -1)}`, 'tối đa 12'],
  ['31 aliases', aliased(31), 'tối đa 30'],
  ['aliases in fragments that spread each other', bomb, 'tối đa 30'],
  ['31 directives', directed(31), 'tối đa 30'],
  ['11 roots', rooted(11), 'tối đa 10'],
  ['2001 tokens', `{ ${'hello '.repeat(1999)} }`, 'quá dài'],
  ['a page of 101', '{ items(first: 101) { nodes { id } } }', 'tối đa 100 dòng'],
  [
    'pages of 100 in a page of 100',
    '{ items(first: 100) { nodes { page(first: 100) { nodes { id name a: id b: id c: id d: id } } } } }',
    'quá nặng',
  ],
  [
    'the same through edges and fragments',
    '{ items(first: 100) { ...P } } fragment P on Page { edges { node { page(first: 100) { edges { node { id name a: id b: id } } } } } }',
    'quá nặng',
  ],
])('refuses %s as too expensive, located', async (_, query, said) => {
  const { status, codes, body } = await hub.post({ query });

  expect([status, codes[0]]).toEqual([400, 'TOO_EXPENSIVE']);
  expect(body.errors?.[0]?.message).toContain(said);
  expect(body.errors?.[0]?.locations).toEqual([{ line: 1, column: expect.any(Number) }]);
});

it('counts a page that is asked for by a variable, given or defaulted', async () => {
  const query = 'query ($n: Int = 500) { items(first: $n) { nodes { id } } }';

  expect((await hub.post({ query, variables: { n: 100 } })).status).toBe(200);
  expect((await hub.post({ query, variables: { n: 101 } })).codes).toEqual(['TOO_EXPENSIVE']);
  expect((await hub.post({ query })).codes).toEqual(['TOO_EXPENSIVE']);
});

it('refuses fragments in a circle', async () => {
  const { status, codes } = await hub.post({ query: circle });

  expect([status, codes]).toEqual([400, ['BAD_USER_INPUT']]);
});

it('leaves room for the question the hub is for', async () => {
  const source = await readFile(projectPath('test', 'acceptance', 'follow-matter.graphql'), 'utf8');
  const operation = parse(source, { maxTokens: defaultLimits.tokens }).definitions[0];

  const measure = operation?.kind === 'OperationDefinition' && new Measurer(() => null).measure(operation);

  expect(measure).toEqual({ depth: 6, introspectionDepth: 0, aliases: 0, directives: 0, roots: 1 });
});
