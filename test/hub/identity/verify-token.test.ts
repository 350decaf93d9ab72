import { createSecretKey } from 'node:crypto';
import { base64url, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { at, claims, courtKeys, identifier, knownIssuers, outcome, policeKeys, procuracyKeys, sign } from './sign-in.js';

const encode = (value: unknown): string => base64url.encode(JSON.stringify(value));

it('takes a token of each of the three algorithms', async () => {
  const court = await sign({ iss: 'https://courts.example', agency: 'courts', roles: ['judge'], organisation: 'TA-X' }, courtKeys, {
    alg: 'RS256',
    kid: 'courts',
  });
  const procuracy = await sign(
    { iss: 'https://procuracy.example', agency: 'procuracy', roles: ['prosecutor'], organisation: 'VKS-X' },
    procuracyKeys,
    { alg: 'EdDSA', kid: 'procuracy' },
  );

  expect(await outcome(await sign())).toMatchObject({ grantee: 'police.investigator' });
  expect(await outcome(court)).toMatchObject({ grantee: 'courts.judge' });
  expect(await outcome(procuracy)).toMatchObject({ grantee: 'procuracy.prosecutor' });
});

it.each([
  ['just within the skew', -29, 'taken'],
  ['just past the skew', -31, 'UNAUTHENTICATED identity.expired-token'],
  ['an hour ago', -3600, 'UNAUTHENTICATED identity.expired-token'],
])('treats a token that expired %s', async (_, offset, expected) => {
  const result = await outcome(await sign({ exp: at(offset) }));

  expect(typeof result === 'string' ? result : 'taken').toBe(expected);
});

it('refuses a token that is not valid yet', async () => {
  expect(await outcome(await sign({ nbf: at(31) }))).toBe('UNAUTHENTICATED identity.expired-token');
  expect(await outcome(await sign({ nbf: at(29) }))).toMatchObject({ subject: 'demo' });
});

it('refuses a request without a token, and what is none', async () => {
  expect(await outcome(null)).toBe('UNAUTHENTICATED identity.no-token');
  expect(await outcome('nonsense')).toBe('UNAUTHENTICATED identity.bad-token');
  expect(await outcome(null, { authorization: 'Basic eDp5' })).toBe('UNAUTHENTICATED identity.bad-token');
  expect(await outcome(`${(await sign()).slice(0, -4)}AAAA`)).toBe('UNAUTHENTICATED identity.bad-token');
});

it('refuses alg none, with and without a signature', async () => {
  const unsigned = `${encode({ alg: 'none' })}.${encode(claims)}.`;

  expect(await outcome(unsigned)).toBe('UNAUTHENTICATED identity.bad-token');
  expect(await outcome(`${unsigned}AAAA`)).toBe('UNAUTHENTICATED identity.bad-token');
});

it('refuses HS256, also signed with the public key of the issuer', async () => {
  const published = createSecretKey(Buffer.from(await exportSPKI((await generateKeyPair('ES256', { extractable: true })).publicKey)));
  const token = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'police' }).sign(published);

  expect(await outcome(token)).toBe('UNAUTHENTICATED identity.bad-token');
});

it('refuses PS256 and ES384, which are not in the list', async () => {
  const [ps, es] = [await generateKeyPair('PS256'), await generateKeyPair('ES384')];

  expect(await outcome(await sign({}, ps, { alg: 'PS256', kid: 'police' }))).toBe('UNAUTHENTICATED identity.bad-token');
  expect(await outcome(await sign({}, es, { alg: 'ES384', kid: 'police' }))).toBe('UNAUTHENTICATED identity.bad-token');
});

it('refuses the key of another agency, under either name', async () => {
  expect(await outcome(await sign({}, courtKeys, { alg: 'RS256', kid: 'courts' }))).toBe('UNAUTHENTICATED identity.bad-token');
  expect(await outcome(await sign({}, courtKeys, { alg: 'RS256', kid: 'police' }))).toBe('UNAUTHENTICATED identity.bad-token');
  expect(await outcome(await sign({ iss: 'https://courts.example' }, policeKeys))).toBe('UNAUTHENTICATED identity.bad-token');
});

it.each([
  [{ iss: 'https://other.example' }, 'identity.unknown-issuer'],
  [{ iss: 'https://police.example/' }, 'identity.unknown-issuer'],
  [{ aud: 'another hub' }, 'identity.wrong-audience'],
  [{ agency: 'courts', roles: ['judge'], organisation: 'TA-X' }, 'identity.wrong-agency'],
  [{ agency: 'POLICE' }, 'identity.wrong-agency'],
  [{ agency: 5 }, 'identity.bad-token'],
  [{ sub: 'de\u0000mo' }, 'identity.bad-token'],
  [{ sub: 'demo\ud800' }, 'identity.bad-token'],
])('refuses %j', async (change, key) => {
  expect(await outcome(await sign(change))).toBe(`UNAUTHENTICATED ${key}`);
});

it.each(['iss', 'aud', 'sub', 'exp', 'agency', 'roles', 'organisation'])('refuses a token without %s', async (claim) => {
  expect(await outcome(await sign({ [claim]: undefined }))).toMatch(/^UNAUTHENTICATED /);
});

it('says that it cannot check rather than that the token is bad when keys cannot be had', async () => {
  const unreachable = knownIssuers.map((issuer) => ({ ...issuer, keys: () => Promise.reject(new TypeError('fetch failed')) }));

  expect(await outcome(await sign(), {}, identifier(unreachable))).toBe('UNAVAILABLE identity.issuer-unreachable');
});
