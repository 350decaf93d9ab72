import { generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { demoKey } from '../../../src/hub/identity/demo-keys.js';
import { AFTER_THE_JUDGMENT, POLICE } from '../../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../../support/hub.js';
import { countRows, post } from '../input/post.js';

const seconds = Math.floor(new Date(AFTER_THE_JUDGMENT).getTime() / 1000);
const claims = {
  iss: 'https://demo.lien-thong.invalid/police',
  aud: 'lien-thong',
  sub: 'demo',
  exp: seconds + 600,
  agency: 'police',
  roles: ['investigator'],
  organisation: 'CA-TG-GC',
  purposes: ['INVESTIGATION'],
};
type Claims = Record<string, unknown>;

let hub: TestHub;
let stranger: Awaited<ReturnType<typeof generateKeyPair>>;

beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  stranger = await generateKeyPair('ES256');
  await hub.signIn(...POLICE).token();
  await hub.signIn('courts.judge', 'TA-TG-GC').token();
});
afterAll(() => hub.close());
beforeEach(() => hub.forget());

async function signed(change: Claims = {}, agency: 'police' | 'courts' = 'police'): Promise<string> {
  const key = await demoKey(hub.dataDir, agency);
  return new SignJWT({ ...claims, ...change }).setProtectedHeader({ alg: 'ES256', kid: key.kid! }).sign(await importJWK(key, 'ES256'));
}

const forged = (): Promise<string> => new SignJWT(claims).setProtectedHeader({ alg: 'ES256' }).sign(stranger.privateKey);
const unsigned = async (): Promise<string> => new UnsecuredJWT(claims).encode();
const withSecret = (): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode('a'.repeat(32)));
const report = JSON.stringify({ query: 'mutation { reportCrimeTip(input: { number: "1/TB-CSĐT", receivedOn: "2019-03-01" }) { id } }' });
const question = JSON.stringify({ query: '{ matters(first: 1) { nodes { id } } }' });

const wrongs: readonly (readonly [string, () => Promise<string | null>])[] = [
  ['no token', async () => null],
  ['an empty one', async () => ''],
  ['no JWT', async () => 'Bearer x'],
  ['alg none', unsigned],
  ['a shared secret', withSecret],
  ['a key of nobody', forged],
  ['one expired an hour ago', () => signed({ exp: seconds - 3600 })],
  ['one for another audience', () => signed({ aud: 'elsewhere' })],
  ['one without an expiry', () => signed({ exp: undefined })],
  ['one that names an unknown issuer', () => signed({ iss: 'https://elsewhere.example' })],
  ["the courts' key for the police", () => signed({}, 'courts')],
  ["the courts' issuer speaking for the police", () => signed({ iss: 'https://demo.lien-thong.invalid/courts' }, 'courts')],
  ['an organisation of another agency', () => signed({ organisation: 'TA-TG-GC' })],
  ['an organisation that does not exist', () => signed({ organisation: 'CA-XX' })],
  ['two operational roles', () => signed({ roles: ['investigator', 'supervisor'] })],
  ['a role of another agency', () => signed({ roles: ['judge'] })],
  ['system alone', () => signed({ roles: ['system'] })],
];

describe.each(wrongs)('a request with %s', (_, make) => {
  it.each([
    ['question', question],
    ['command', report],
    ['introspection', JSON.stringify({ query: '{ __schema { queryType { name } } }' })],
    ['nonsense', '{"query": "{ nothing'],
  ])('is refused whatever it asks: %s', async (kind, body) => {
    const token = await make();
    const before = await countRows(hub);

    const { status, codes, errors, text, authenticate } = await post(hub, body, token === null ? {} : { authorization: `Bearer ${token}` });

    const unread = kind === 'nonsense';
    expect([status, codes]).toEqual(unread ? [400, ['BAD_USER_INPUT']] : [401, ['UNAUTHENTICATED']]);
    expect(authenticate).toBe(unread ? null : 'Bearer');
    expect(errors[0].extensions.messages).toEqual({ vi: expect.any(String), en: expect.any(String) });
    expect(text).not.toMatch(/"data":\{|Query/);
    expect(await countRows(hub)).toEqual(before);
    expect(hub.readingStatements).toEqual([]);
  });
});

it('takes the one that is right, also within the skew of clocks', async () => {
  const right = await post(hub, question, { authorization: `Bearer ${await signed()}` });
  const skewed = await post(hub, question, { authorization: `Bearer ${await signed({ exp: seconds - 5 })}` });

  expect([right.status, right.codes, skewed.status, skewed.codes]).toEqual([200, [], 200, []]);
});

describe('the purpose', () => {
  it.each(['CURIOSITY', 'investigation', '', 'INVESTIGATION,TRIAL', '__proto__'])('%j is unknown: nothing is asked', async (purpose) => {
    const { status, codes } = await post(hub, question, { authorization: `Bearer ${await signed()}`, 'hub-purpose': purpose });

    expect([status, codes]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(hub.readingStatements).toEqual([]);
  });

  it('that the token does not carry opens nothing, and is told', async () => {
    await hub
      .signIn(...POLICE)
      .ask('mutation { reportCrimeTip(input: { number: "2/TB-CSĐT", receivedOn: "2019-03-01", content: "kín" }) { id } }');
    await hub.sql(
      `insert into matter.handler (matter_id, organisation_id, subject, since) select matter_id, organisation_id, 'demo', now() from police.crime_tip`,
    );
    const ask = { query: '{ crimeTip(number: "2/TB-CSĐT") { content } }' };

    const without = await post(hub, JSON.stringify(ask), {
      authorization: `Bearer ${await signed({ purposes: ['STATISTICS'] })}`,
      'hub-purpose': 'INVESTIGATION',
    });
    const carrying = await post(hub, JSON.stringify(ask), { authorization: `Bearer ${await signed()}`, 'hub-purpose': 'INVESTIGATION' });

    expect(JSON.parse(without.text)).toMatchObject({
      data: { crimeTip: { content: null } },
      extensions: { withheld: [{ coordinate: 'CrimeTip.content', reason: 'PURPOSE_NOT_ALLOWED', contact: 'POLICE', count: 1 }] },
    });
    expect(JSON.parse(carrying.text)).toEqual({ data: { crimeTip: { content: 'kín' } } });
  });
});
