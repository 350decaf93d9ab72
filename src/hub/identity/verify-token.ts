import { decodeJwt, type JWTPayload, jwtVerify } from 'jose';
import { type HubError, unauthenticated, unavailable } from '../../platform/errors.js';
import { claimsOfChecked, keepChecked } from './checked-tokens.js';
import type { Issuer, Issuers } from './issuer.js';
import './messages.js';

/** Signatures with a key that only the issuer has; a shared secret or none would let anybody sign. */
const ALGORITHMS = ['RS256', 'ES256', 'EdDSA'];
const SKEW_SECONDS = 30;

interface Verified {
  readonly issuer: Issuer;
  readonly claims: JWTPayload;
}

/** Checks a token against the issuer that it names. Until then nothing that it says is believed. */
export async function verifyToken(token: string, issuers: Issuers, now: Date): Promise<Verified> {
  const issuer = await issuers.find(namedIssuer(token));
  if (!issuer) throw unauthenticated('identity.unknown-issuer');
  const known = claimsOfChecked(issuer, token, now);
  if (known) return { issuer, claims: known };
  try {
    const { payload } = await jwtVerify(token, issuer.keys, {
      issuer: issuer.issuer,
      audience: issuer.audience,
      algorithms: ALGORITHMS,
      clockTolerance: SKEW_SECONDS,
      currentDate: now,
      requiredClaims: ['sub', 'exp'],
    });
    keepChecked(issuer, token, payload, now, SKEW_SECONDS);
    return { issuer, claims: payload };
  } catch (error) {
    throw refusal(error as { code?: string; claim?: string });
  }
}

function namedIssuer(token: string): string {
  try {
    return String(decodeJwt(token).iss ?? '');
  } catch {
    throw unauthenticated('identity.bad-token');
  }
}

const keyTroubles = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);

/** Told by code: an error of the network is the hub's trouble, every other the token's. */
function refusal({ code, claim }: { code?: string; claim?: string }): HubError {
  if (code === 'ERR_JWT_EXPIRED' || claim === 'nbf') return unauthenticated('identity.expired-token');
  if (claim === 'aud') return unauthenticated('identity.wrong-audience');
  const ofToken = code?.startsWith('ERR_J') && !keyTroubles.has(code);
  return ofToken ? unauthenticated('identity.bad-token') : unavailable('identity.issuer-unreachable');
}
