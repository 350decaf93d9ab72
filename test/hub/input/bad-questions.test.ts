import { AFTER_THE_JUDGMENT, POLICE, report } from '../../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../../support/hub.js';
import { countRows, postAs } from './post.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  await report(hub, [POLICE, 'reportCrimeTip', { number: '1/TB-CSĐT', receivedOn: '2019-03-01' }]);
});
afterAll(() => hub.close());
beforeEach(() => hub.forget());

const ask = (query: string, variables: Record<string, unknown> = {}) => hub.signIn(...POLICE).ask(query, variables);

const deep = (levels: number): string => `{ matter(reference: "x") ${'{ related { matter '.repeat(levels)}{ id }${' } }'.repeat(levels)} }`;
const aliased = (count: number): string =>
  `{ matter(reference: "x") { ${Array.from({ length: count }, (_, i) => `a${i}: code`).join(' ')} } }`;
const rooted = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, i) => `r${i}: matter(reference: "x") { id }`).join(' ')} }`;

describe('a question', () => {
  it.each([
    ['for a field that does not exist', '{ matter(reference: "x") { shoeSize } }', 'BAD_USER_INPUT'],
    ['for an argument that does not exist', '{ matter(name: "x") { id } }', 'BAD_USER_INPUT'],
    ['without its argument', '{ crimeTip { id } }', 'BAD_USER_INPUT'],
    ['with a number for a number of a document', '{ crimeTip(number: 5) { id } }', 'BAD_USER_INPUT'],
    ['with an order that does not exist', '{ matters(order: SHOE_SIZE) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['with a day that does not exist', '{ matters(filter: { openedFrom: "2019-02-30" }) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['with a page beyond 32 bits', '{ matters(first: 99999999999) { nodes { id } } }', 'BAD_USER_INPUT'],
    [
      'with fragments in a circle',
      '{ matter(reference: "x") { ...A } } fragment A on Matter { ...B } fragment B on Matter { ...A }',
      'BAD_USER_INPUT',
    ],
    [
      'with fragments in a circle of one',
      '{ matter(reference: "x") { ...A } } fragment A on Matter { id related { matter { ...A } } }',
      'BAD_USER_INPUT',
    ],
    ['of two kinds under one name', '{ matter(reference: "x") { a: id a: code } }', 'BAD_USER_INPUT'],
    ['that ends too early', '{ matter(reference: "x") { id }', 'BAD_USER_INPUT'],
    ['with a page of 101', '{ matters(first: 101) { nodes { id } } }', 'TOO_EXPENSIVE'],
    ['with a page of -1', '{ matters(first: -1) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['with a page of 101 in a timeline', '{ matter(reference: "x") { timeline(first: 101) { nodes { id } } } }', 'TOO_EXPENSIVE'],
    ['of 13 levels and more', deep(6), 'TOO_EXPENSIVE'],
    ['with 31 aliases', aliased(31), 'TOO_EXPENSIVE'],
    ['with 11 roots', rooted(11), 'TOO_EXPENSIVE'],
    [
      'with pages in pages',
      '{ matters(first: 100) { nodes { timeline(first: 100) { nodes { id agency kind change summary summaryEn } } } } }',
      'TOO_EXPENSIVE',
    ],
    ['with 2,001 tokens', `{ matter(reference: "x") { ${'id '.repeat(2000)} } }`, 'TOO_EXPENSIVE'],
  ])('%s is refused before anything is read: coded, located, in both languages, with no hint', async (_, query, code) => {
    const { status, codes, errors, data, text } = await ask(query);

    expect([status, data, codes[0]]).toEqual([400, null, code]);
    expect(errors[0]).toMatchObject({
      locations: expect.arrayContaining([{ line: 1, column: expect.any(Number) }]),
      extensions: { messages: { vi: expect.any(String), en: expect.any(String) }, requestId: expect.any(String) },
    });
    expect(text).not.toContain('Did you mean');
    expect(hub.readingStatements).toEqual([]);
  });

  it.each([
    ['a page by a variable', 'query ($n: Int) { matters(first: $n) { nodes { id } } }', { n: 101 }, 'TOO_EXPENSIVE'],
    ['a null byte', 'query ($f: MatterFilter) { matters(filter: $f) { nodes { id } } }', { f: { text: 'a\u0000' } }, 'BAD_USER_INPUT'],
    [
      'a filter that does not exist',
      'query ($f: MatterFilter) { matters(filter: $f) { nodes { id } } }',
      { f: { not: {} } },
      'BAD_USER_INPUT',
    ],
    [
      'text of 100,000 characters',
      'query ($f: MatterFilter) { matters(filter: $f) { nodes { id } } }',
      { f: { text: 'a'.repeat(100_000) } },
      'BAD_USER_INPUT',
    ],
  ])('with %s in its variables is refused before anything is read', async (_, query, variables, code) => {
    const { status, codes } = await ask(query, variables);

    expect([status, codes]).toEqual([400, [code]]);
    expect(hub.readingStatements).toEqual([]);
  });

  it.each([
    ['of 70 letters', 'a'.repeat(70)],
    ['of 64 letters, one more than a name of the database', 'b'.repeat(64)],
  ])('with an alias %s is refused rather than cut, alike for roots and fields', async (_, alias) => {
    const field = await ask(`{ crimeTip(number: "1/TB-CSĐT") { ${alias}: number } }`);
    const root = await ask(`{ ${alias}: crimeTip(number: "1/TB-CSĐT") { number } }`);

    expect([field.codes, root.codes]).toEqual([['BAD_USER_INPUT'], ['BAD_USER_INPUT']]);
    expect([field.data, root.data]).toEqual([null, null]);
    expect([field, root].map(({ text }) => JSON.parse(text).errors[0].locations)).toEqual([
      [{ line: 1, column: 35 }],
      [{ line: 1, column: 3 }],
    ]);
  });

  it('under a name of 101 letters is refused, for the trail would keep it; of 100 it is answered and kept', async () => {
    const [kept, long] = [`N${'a'.repeat(99)}`, `N${'b'.repeat(100)}`];
    const named = (name: string) => ask(`query ${name} { crimeTip(number: "1/TB-CSĐT") { number } }`);

    expect(await named(long)).toMatchObject({ status: 400, codes: ['BAD_USER_INPUT'], data: null });
    expect((await named(kept)).data).toEqual({ crimeTip: { number: '1/TB-CSĐT' } });
    const { rows } = await hub.sql('select operation from hub.trail_entry where length(operation) > 50');
    expect(rows).toEqual([{ operation: kept }]);
  });

  it('with such an alias in a command is refused before the command is carried out', async () => {
    const before = await countRows(hub);
    const { status, codes } = await ask(
      `mutation { reportCrimeTip(input: { number: "2/TB-CSĐT", receivedOn: "2019-03-01" }) { ${'a'.repeat(64)}: id } }`,
    );

    expect([status, codes]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(await countRows(hub)).toEqual(before);
  });

  it('with an alias of 63 letters, or of a name that SQL knows, has its answer', async () => {
    const long = 'c'.repeat(63);
    const { data, errors } = await ask(
      `{ r: crimeTip(number: "1/TB-CSĐT") { ${long}: number select: number m1: number t: number __typename } }`,
    );

    expect(errors).toEqual([]);
    expect(data.r).toEqual({ [long]: '1/TB-CSĐT', select: '1/TB-CSĐT', m1: '1/TB-CSĐT', t: '1/TB-CSĐT', __typename: 'CrimeTip' });
  });

  it.each([
    ['null bytes', '\u0000'],
    ['a lone surrogate', '\ud800'],
    ['SQL', "x' or '1'='1"],
    ['a mark', '{"~w":0}'],
    ['ten thousand letters', 'z'.repeat(10_000)],
  ])('for a matter under %s finds none', async (_, reference) => {
    const byReference = await ask('query ($r: String) { matter(reference: $r) { id } }', { r: reference });
    const byId = await ask('query ($r: ID) { matter(id: $r) { id } }', { r: reference });

    for (const { data, codes } of [byReference, byId]) {
      expect([data?.matter ?? null, codes.filter((code) => code !== 'BAD_USER_INPUT')]).toEqual([null, []]);
    }
  });
});

describe('a document', () => {
  const two = 'query A { matters(first: 1) { nodes { id } } } query B { matters(first: 2) { nodes { id } } }';

  it.each([
    ['whose operation is named otherwise', two, { operationName: 'C' }, 400, 'operationName'],
    ['of two operations of which none is named', two, {}, 400, 'operationName'],
    ['of a kind that the hub does not have', 'subscription { matters { id } }', {}, 200, 'subscription'],
  ])('%s is refused as the mistake of its caller, in both languages', async (_, query, more, expected, named) => {
    const { status, codes, errors } = await postAs(hub, hub.signIn(...POLICE), JSON.stringify({ query, ...more }));

    expect([status, codes]).toEqual([expected, ['BAD_USER_INPUT']]);
    expect(errors[0].extensions.messages).toEqual({ vi: expect.stringContaining(named), en: expect.stringContaining(named) });
    expect(hub.readingStatements).toEqual([]);
  });
});

describe('a matter of another body', () => {
  const stranger = ['police.investigator', 'CA-TG-MT'] as const;

  it.each([
    '{ crimeTip(number: "1/TB-CSĐT") { id } }',
    '{ matter(reference: "1/TB-CSĐT") { id } }',
    '{ crimeTip(number: "1/TB-CSĐT", issuer: "CA-TG-GC") { id } }',
  ])('is absent: %s', async (query) => {
    const theirs = await hub.signIn(...stranger).ask(query);
    const none = await hub.signIn(...stranger).ask(query.replace('1/TB', '987/TB'));

    expect(theirs.text).toBe(none.text);
    expect(Object.values(theirs.data)).toEqual([null]);
  });

  it('is not reported on by its number: what is told stays apart', async () => {
    const before = await countRows(hub);
    const { codes } = await hub
      .signIn(...stranger)
      .ask(
        'mutation { extendCrimeTip(input: { matter: { document: { number: "1/TB-CSĐT", issuer: "CA-TG-GC" } }, tip: { number: "1/TB-CSĐT", issuer: "CA-TG-GC" }, number: "5/QĐ-CSĐT", decidedOn: "2019-03-05", until: "2019-05-01" }) { id } }',
      );

    expect(codes).toEqual(['CONFLICT']);
    expect(await countRows(hub)).toEqual(before);
  });
});
