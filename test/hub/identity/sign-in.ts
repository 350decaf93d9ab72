import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import type { AgencyWord } from '../../../src/hub/identity/agency.js';
import { type Identify, identify } from '../../../src/hub/identity/identify.js';
import type { Issuer, Issuers } from '../../../src/hub/identity/issuer.js';
import type { Organisation, OrganisationDirectory } from '../../../src/hub/identity/organisation-directory.js';
import { isHubError } from '../../../src/platform/errors.js';

export const NOW = new Date('2020-06-01T09:00:00+07:00');
const seconds = Math.floor(NOW.getTime() / 1000);

type Keys = Awaited<ReturnType<typeof generateKeyPair>>;

export const policeKeys = await generateKeyPair('ES256');
export const courtKeys = await generateKeyPair('RS256');
export const procuracyKeys = await generateKeyPair('EdDSA');

async function issuer(agency: AgencyWord, keys: Keys, alg: string): Promise<Issuer> {
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: agency, alg };
  return { agency, issuer: `https://${agency}.example`, audience: 'hub', organisations: 'HOME', keys: createLocalJWKSet({ keys: [jwk] }) };
}

export const knownIssuers = [
  await issuer('police', policeKeys, 'ES256'),
  await issuer('courts', courtKeys, 'RS256'),
  await issuer('procuracy', procuracyKeys, 'EdDSA'),
];

const body = (id: number, code: string, agency: AgencyWord, more: Partial<Organisation> = {}): Organisation => ({
  id,
  code,
  agency,
  level: 'PROVINCE',
  home: true,
  rootCodes: [code],
  ...more,
});

const bodies: readonly Organisation[] = [
  body(1, 'CA-X', 'police', { rootCodes: ['CA-X', 'BCA'] }),
  body(2, 'CA-X-1', 'police', { level: 'DISTRICT', rootCodes: ['CA-X-1', 'CA-X', 'BCA'] }),
  body(3, 'BCA', 'police', { level: 'NATIONAL', rootCodes: ['VN', 'BCA'] }),
  body(4, 'CA-Y', 'police', { home: false, rootCodes: ['CA-Y', 'BCA'] }),
  body(5, 'TA-X', 'courts'),
  body(6, 'VKS-X', 'procuracy'),
];

export const directory: OrganisationDirectory = {
  find: async (code, agency) =>
    bodies.find((one) => one.agency === agency && (one.code === code || (code === 'VN' && one.level === 'NATIONAL'))) ?? null,
  standsFor: async (id, { below }) => (below ? [id, id + 100] : [id]),
  area: async (id) => (id === 3 ? 'ALL' : [id * 10]),
};

export const claims: JWTPayload = {
  iss: 'https://police.example',
  aud: 'hub',
  sub: 'demo',
  exp: seconds + 600,
  agency: 'police',
  roles: ['investigator'],
  organisation: 'CA-X',
  purposes: ['INVESTIGATION', 'TIP_VERIFICATION'],
};

export function sign(
  change: JWTPayload = {},
  keys: Keys = policeKeys,
  header: { alg: string; kid?: string } = { alg: 'ES256', kid: 'police' },
): Promise<string> {
  return new SignJWT({ ...claims, ...change }).setProtectedHeader(header).sign(keys.privateKey);
}

export function identifier(issuers: readonly Issuer[] = knownIssuers): Identify {
  const found: Issuers = {
    find: async (name) => issuers.find((one) => one.issuer === name) ?? null,
    signIns: async () => [],
    demonstration: async () => true,
  };
  return identify({ issuers: found, directory, now: () => NOW });
}

/** The code and message key that a request is refused with, or the caller. */
export async function outcome(token: string | null, headers: Record<string, string> = {}, who: Identify = identifier()): Promise<unknown> {
  try {
    return await who({ headers: { ...(token !== null && { authorization: `Bearer ${token}` }), ...headers } });
  } catch (error) {
    return isHubError(error) ? `${error.code} ${error.messageKey}` : error;
  }
}

export const at = (offset: number): number => seconds + offset;
