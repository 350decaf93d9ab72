import { AFTER_THE_JUDGMENT, POLICE } from '../../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../../support/hub.js';
import { countRows, postAs } from './post.js';

let hub: TestHub;
let before: unknown;

beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  before = await countRows(hub);
});
afterAll(() => hub.close());
afterEach(async () => expect(await countRows(hub)).toEqual(before));

const document = (type: string, mutation: string) => `mutation ($input: ${type}!) { ${mutation}(input: $input) { id } }`;
const tip = document('ReportCrimeTip', 'reportCrimeTip');
const right = { number: '1/TB-CSĐT', receivedOn: '2019-03-01' };
const MEGABYTE = 'a'.repeat(1024 * 1024);

describe.each([
  ['a field that does not exist', { shoeSize: 43 }, ['input']],
  ['a number where text belongs', { content: 7 }, ['input', 'content']],
  ['an object where text belongs', { content: { '~w': 0 } }, ['input', 'content']],
  ['a list where text belongs', { channel: ['MEDIA', 'MEDIA'] }, ['input', 'channel']],
  ['a word that is no code of the list', { kind: 'GOSSIP' }, ['input', 'kind']],
  ['the 30th of February', { receivedOn: '2019-02-30' }, ['input', 'receivedOn']],
  ['the 29th of February of a common year', { receivedOn: '2019-02-29' }, ['input', 'receivedOn']],
  ['a 13th month', { receivedOn: '2019-13' }, ['input', 'receivedOn']],
  ['a day in another order', { receivedOn: '01/03/2019' }, ['input', 'receivedOn']],
  ['the year 0', { receivedOn: '0000-01-01' }, ['input', 'receivedOn']],
  ['an instant where a day belongs', { receivedOn: '2019-03-01T00:00:00Z' }, ['input', 'receivedOn']],
  ['a day that is no text', { receivedOn: 20190301 }, ['input', 'receivedOn']],
  ['a year of a number that is none', { numberYear: 19 }, ['input', 'numberYear']],
  ['a year beyond 32 bits', { numberYear: 99999999999 }, ['input', 'numberYear']],
  ['a year with a fraction', { numberYear: 2019.5 }, ['input', 'numberYear']],
  ['no text', { content: '   ' }, ['input', 'content']],
  ['a null byte', { content: 'a\u0000b' }, ['input', 'content']],
  ['a null byte in a number', { number: '1\u0000/TB' }, ['input', 'number']],
  ['a bell', { content: 'a\u0007b' }, ['input', 'content']],
  ['a lone surrogate', { content: 'a\ud800b' }, ['input', 'content']],
  ['text that turns its direction', { informant: { fullName: 'abc\u202Etxt' } }, ['input', 'informant', 'fullName']],
  ['a line break in a name', { informant: { fullName: 'a\nb' } }, ['input', 'informant', 'fullName']],
  ['a name of 201 characters', { informant: { fullName: 'x'.repeat(201) } }, ['input', 'informant', 'fullName']],
  ['text of 20,001 characters', { content: 'x'.repeat(20_001) }, ['input', 'content']],
  ['a number with a quote', { number: "1/TB'; drop table police.crime_tip; --" }, ['input', 'number']],
  ['a code in lower case', { place: 'xã 1' }, ['input', 'place']],
  ['a name that is missing', { informant: { phone: '0900' } }, ['input', 'informant']],
])('a report with %s', (_, wrong, path) => {
  it('is refused at its place, in both languages, and nothing is written', async () => {
    const { status, codes, errors, text } = await postAs(
      hub,
      hub.signIn(...POLICE),
      JSON.stringify({ query: tip, variables: { input: { ...right, ...wrong } } }),
    );

    expect([status, codes]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(errors[0].extensions).toMatchObject({
      path,
      messages: { vi: expect.any(String), en: expect.any(String) },
      requestId: expect.any(String),
    });
    expect(text).not.toMatch(/drop table|GOSSIP|Did you mean/);
  });
});

describe.each([
  ['a day that lies ahead', { receivedOn: '2020-06-02' }],
  ['a month that lies ahead', { receivedOn: '2020-07' }],
  ['a place that does not exist', { place: '99999' }],
  ['a place of another time', { place: '28302' }],
  ['neither number nor sourceId', { number: null }],
  ['an organisation that does not exist', { organisation: 'CA-KHONG-CO' }],
])('a report with %s', (_, wrong) => {
  it('is refused once its references are known, and nothing is written', async () => {
    const { codes, errors } = await postAs(
      hub,
      hub.signIn(...POLICE),
      JSON.stringify({ query: tip, variables: { input: { ...right, ...wrong } } }),
    );

    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]).toMatchObject({
      path: ['reportCrimeTip'],
      extensions: { messages: { vi: expect.any(String), en: expect.any(String) } },
    });
  });
});

describe('a number of persons', () => {
  it.each([-1, 10_001, 1.5, 2 ** 31, '5', true])('is refused when it is %j', async (personsRescued) => {
    const query = document('ReportRescue', 'reportRescue');
    const input = { number: '1/BB-CSĐT', rescuedOn: '2019-03-01', personsRescued };

    const { status, codes, errors } = await postAs(hub, hub.signIn(...POLICE), JSON.stringify({ query, variables: { input } }));

    expect([status, codes]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(errors[0].extensions.path).toEqual(['input', 'personsRescued']);
  });
});

describe('a body', () => {
  it.each([
    ['of a megabyte', JSON.stringify({ query: tip, variables: { input: { ...right, content: MEGABYTE } } }), 413],
    ['of a batch', JSON.stringify([{ query: '{ __typename }' }, { query: tip, variables: { input: right } }]), 400],
    [
      'with two commands of which one is wrong',
      JSON.stringify({
        query:
          'mutation { a: reportCrimeTip(input: { number: "1/TB", receivedOn: "2019-03-01" }) { id } b: reportCrimeTip(input: { number: 5 }) { id } }',
      }),
      400,
    ],
  ])('%s is refused as a whole', async (_, body, status) => {
    const answer = await postAs(hub, hub.signIn(...POLICE), body);

    expect([answer.status, answer.codes]).toEqual([status, ['BAD_USER_INPUT']]);
    expect(answer.errors[0].extensions.messages).toEqual({ vi: expect.any(String), en: expect.any(String) });
  });

  it('of broken UTF-8 is refused and not stored with marks of replacement', async () => {
    const [head, tail] = JSON.stringify({ query: tip, variables: { input: { ...right, content: 'HERE' } } }).split('HERE');
    const broken = Buffer.concat([Buffer.from(head ?? ''), Buffer.from([0xc3, 0x28]), Buffer.from(tail ?? '')]);

    const { status, codes } = await postAs(hub, hub.signIn(...POLICE), broken);

    expect([status, codes]).toEqual([400, ['BAD_USER_INPUT']]);
  });
});

describe('a matter of somebody else', () => {
  it.each([{ id: '00000000-0000-4000-8000-000000000000' }, { id: 'x' }, { code: 'LT-1999-0001' }])(
    'is as good as none: %j',
    async (matter) => {
      const query = document('ResolveCrimeTip', 'resolveCrimeTip');
      const input = {
        matter,
        number: '9/QĐ-CSĐT',
        numberYear: 2019,
        tip: { number: '12/TB-CSĐT', issuer: 'CA-TG-GC', year: 2019 },
        outcome: 'INITIATE',
        decidedOn: '2019-03-15',
      };

      const { codes } = await postAs(hub, hub.signIn(...POLICE), JSON.stringify({ query, variables: { input } }));

      expect(codes).toEqual(['CONFLICT']);
    },
  );
});
