import { knownIssuers } from './sign-in.js';
import { claimsOfChecked, keepChecked } from '../../../src/hub/identity/checked-tokens.js';

const SECONDS = 1000;
const start = Date.parse('2026-06-01T01:00:00Z');
const after = (seconds: number): Date => new Date(start + seconds * SECONDS);
const issuer = knownIssuers[0]!;

const kept = (token: string, lifeSeconds: number): void =>
  keepChecked(issuer, token, { sub: 'demo', exp: start / SECONDS + lifeSeconds }, after(0), 30);

it('knows a token for a minute, so that a withdrawn key does not live on', () => {
  kept('a', 3600);

  expect(claimsOfChecked(issuer, 'a', after(59))).toMatchObject({ sub: 'demo' });
  expect(claimsOfChecked(issuer, 'a', after(60))).toBeNull();
});

it('forgets a token as it expires, the skew included', () => {
  kept('b', 10);

  expect(claimsOfChecked(issuer, 'b', after(39))).not.toBeNull();
  expect(claimsOfChecked(issuer, 'b', after(40))).toBeNull();
});

it('knows no token for another issuer, before it was checked, or of another text', () => {
  kept('c', 3600);

  expect(claimsOfChecked({ ...issuer }, 'c', after(1))).toBeNull();
  expect(claimsOfChecked(issuer, 'c', after(-1))).toBeNull();
  expect(claimsOfChecked(issuer, 'c ', after(1))).toBeNull();
});
