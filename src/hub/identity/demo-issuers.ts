import { createLocalJWKSet, importJWK, SignJWT } from 'jose';
import { AGENCY_WORDS, type AgencyWord } from './agency.js';
import { demoKey } from './demo-keys.js';
import type { Issuer } from './issuer.js';

const DEMO_AUDIENCE = 'lien-thong';

/** A name that resolves nowhere: nobody can be asked for these keys. */
export const demoIssuerName = (agency: AgencyWord): string => `https://demo.lien-thong.invalid/${agency}`;

export function demoIssuers(dataDir: string): Promise<Issuer[]> {
  return Promise.all(AGENCY_WORDS.map((agency) => demoIssuer(dataDir, agency)));
}

async function demoIssuer(dataDir: string, agency: AgencyWord): Promise<Issuer> {
  const { d: _, ...publicKey } = await demoKey(dataDir, agency);
  const keys = createLocalJWKSet({ keys: [publicKey] });
  return { agency, issuer: demoIssuerName(agency), audience: DEMO_AUDIENCE, organisations: 'ALL', keys };
}

export interface DemoClaims {
  readonly agency: AgencyWord;
  readonly roles: readonly string[];
  readonly organisation: string;
  readonly subject: string;
  readonly purposes: readonly string[];
  readonly ttlSeconds: number;
}

/** What the issuer of an agency would sign for somebody of that agency. */
export async function signDemoToken(dataDir: string, claims: DemoClaims, now: Date = new Date()): Promise<string> {
  const { agency, roles, organisation, subject, purposes, ttlSeconds } = claims;
  const key = await demoKey(dataDir, agency);
  const seconds = Math.floor(now.getTime() / 1000);
  return new SignJWT({ agency, roles, organisation, purposes })
    .setProtectedHeader({ alg: key.alg!, kid: key.kid!, typ: 'JWT' })
    .setIssuer(demoIssuerName(agency))
    .setAudience(DEMO_AUDIENCE)
    .setSubject(subject)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + ttlSeconds)
    .sign(await importJWK(key, key.alg));
}
