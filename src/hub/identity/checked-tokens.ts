import { createHash } from 'node:crypto';
import type { JWTPayload } from 'jose';
import type { Issuer } from './issuer.js';

interface Checked {
  readonly claims: JWTPayload;
  readonly from: number;
  readonly until: number;
}

/** So long at most a key that its issuer has withdrawn still speaks. */
const MINUTE = 60_000;
const AT_MOST = 10_000;

const checked = new WeakMap<Issuer, Map<string, Checked>>();

/** Digests only: no token lies in memory longer than its request. */
const digest = (token: string): string => createHash('sha256').update(token).digest('base64');

/** The claims of a token whose signature was checked within the last minute and that has not expired since. */
export function claimsOfChecked(issuer: Issuer, token: string, now: Date): JWTPayload | null {
  const found = checked.get(issuer)?.get(digest(token));
  const instant = now.getTime();
  return found && found.from <= instant && instant < found.until ? found.claims : null;
}

export function keepChecked(issuer: Issuer, token: string, claims: JWTPayload, now: Date, skewSeconds: number): void {
  const known = checked.get(issuer) ?? new Map<string, Checked>();
  checked.set(issuer, known);
  if (known.size >= AT_MOST) known.clear();
  const from = now.getTime();
  const expires = ((claims.exp ?? 0) + skewSeconds) * 1000;
  known.set(digest(token), { claims, from, until: Math.min(expires, from + MINUTE) });
}
