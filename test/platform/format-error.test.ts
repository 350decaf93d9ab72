import { buildSchema, GraphQLError, getVariableValues, graphql, type OperationDefinitionNode, parse, validate } from 'graphql';
import { conflict, HubError, isHubError } from '../../src/platform/errors.js';
import { formatErrors } from '../../src/platform/format-error.js';
import { messages } from '../../src/platform/messages.js';
import { requestError } from '../../src/platform/request-error.js';
import { withRequestId } from '../../src/platform/request-id.js';

messages('test', { taken: { vi: 'Số {number} đã có.', en: 'The number {number} is taken.' } });

const schema = buildSchema(`
  enum Sex { MALE FEMALE }
  input Person { name: String! sex: Sex age: Int friends: [Person!] }
  type Query { count: Int name: String person(input: Person, id: ID): String }
`);

const secret = 'Nguyễn Văn Kín; at "x"';

const told = (errors: readonly unknown[]) => withRequestId('request-1', () => formatErrors(errors));

function validated(query: string) {
  return told(validate(schema, parse(query)));
}

function coerced(input: unknown) {
  const operation = parse('query ($input: Person) { person(input: $input) }').definitions[0] as OperationDefinitionNode;
  return told(getVariableValues(schema, operation.variableDefinitions ?? [], { input }).errors ?? []);
}

it('tells a hub error in Vietnamese, with both languages, its code, its input path and the request', () => {
  const error = conflict('test.taken', { number: '12/QĐ' }, ['input', 'number']);

  expect(told([error])).toEqual([
    {
      message: 'Số 12/QĐ đã có.',
      extensions: {
        code: 'CONFLICT',
        messages: { vi: 'Số 12/QĐ đã có.', en: 'The number 12/QĐ is taken.' },
        path: ['input', 'number'],
        requestId: 'request-1',
      },
    },
  ]);
});

it('finds a hub error under what graphql-js puts round it', async () => {
  const rootValue = { name: () => Promise.reject(new HubError('FORBIDDEN', 'test.taken', { number: 1 })) };

  const { errors } = await graphql({ schema, source: '{ name }', rootValue });

  expect(told(errors ?? [])).toMatchObject([{ message: 'Số 1 đã có.', path: ['name'], extensions: { code: 'FORBIDDEN' } }]);
});

it('masks everything else, a value that cannot be written among it', async () => {
  const rootValue = {
    name: () => {
      throw new Error(secret);
    },
    count: () => secret,
    person: () => {
      throw new GraphQLError(secret);
    },
  };

  const { errors } = await graphql({ schema, source: '{ name count person }', rootValue });
  const answers = told(errors ?? []);

  expect(answers.map(({ path, extensions }) => [path, extensions?.['code']])).toEqual([
    [['name'], 'UNAVAILABLE'],
    [['count'], 'UNAVAILABLE'],
    [['person'], 'UNAVAILABLE'],
  ]);
  expect(JSON.stringify(answers)).not.toContain('Kín');
});

it('tells an unknown field without proposing one', () => {
  expect(validated('{ nam }')).toEqual([
    {
      message: 'Kiểu "Query" không có trường "nam".',
      locations: [{ line: 1, column: 3 }],
      extensions: {
        code: 'BAD_USER_INPUT',
        messages: { vi: 'Kiểu "Query" không có trường "nam".', en: 'Cannot query field "nam" on type "Query".' },
        requestId: 'request-1',
      },
    },
  ]);
});

it.each([
  [`{ person(input: { name: "a", age: "${'Kín'}" }) }`, 'An Int is expected.'],
  ['{ person(input: { name: "a", sex: KIN }) }', 'The value does not exist in the enum "Sex".'],
  ['{ person(input: { name: "a", sex: "Kín" }) }', 'The value does not exist in the enum "Sex".'],
  ['{ person(input: { sex: MALE }) }', 'Field "Person.name" of required type "String!" was not provided.'],
  ['{ person(other: 1) }', 'Unknown argument "other" on field "Query.person".'],
  ['{ person(input: $x) }', 'Variable "$x" is not defined.'],
  ['query A { ...F } fragment F on Query { ...F }', 'Cannot spread fragment "F" within itself.'],
])('answers %s without what was sent', (query, english) => {
  const [answer] = validated(query);

  expect(answer?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', messages: { en: english } });
  expect(JSON.stringify(answer)).not.toMatch(/Kín|KIN|Did you mean/);
});

it.each([
  [{ name: 'a', age: secret }, ['input', 'age'], 'Variable "$input.age" got an invalid value. An Int is expected.'],
  [{ name: 'a', sex: secret }, ['input', 'sex'], 'Variable "$input.sex" got an invalid value. The value does not exist in the enum "Sex".'],
  [
    { name: 'a', friends: [{ name: 'b' }, { name: 5 }] },
    ['input', 'friends', 1, 'name'],
    'Variable "$input.friends[1].name" got an invalid value. A String is expected.',
  ],
  [{ name: 'a', [secret]: 1 }, ['input'], 'Variable "$input" got an invalid value.'],
  [secret, ['input'], 'Variable "$input" got an invalid value. Expected a value of type "Person".'],
])('locates a refused variable and drops its value', (input, path, english) => {
  const [answer] = coerced(input);

  expect(answer?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path, messages: { en: english } });
  expect(JSON.stringify(answer)).not.toContain('Kín');
});

it('knows a hub error by its mark', () => {
  expect([new HubError('NOT_FOUND', 'platform.not-found'), new GraphQLError('x'), null, 'x'].map(isHubError)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

it('gives a request error the status of its code', () => {
  const statuses = (['UNAUTHENTICATED', 'FORBIDDEN', 'TOO_EXPENSIVE', 'UNAVAILABLE'] as const).map(
    (code) => requestError(new HubError(code, 'platform.not-found')).extensions['http'],
  );

  expect(statuses).toMatchObject([{ status: 401 }, { status: 403 }, { status: 400 }, { status: 503 }]);
});

it('refuses a message that has no sentence', () => {
  expect(() => new HubError('CONFLICT', 'test.nothing')).toThrow('test.nothing');
});
