import type { IncomingHttpHeaders } from 'node:http';
import { unauthenticated } from '../../platform/errors.js';
import type { Caller } from './caller.js';
import { readClaims } from './claims.js';
import type { Issuer, Issuers } from './issuer.js';
import type { Organisation, OrganisationDirectory } from './organisation-directory.js';
import { PURPOSE_HEADER, statedPurpose } from './purpose.js';
import { verifyToken } from './verify-token.js';
import './messages.js';

interface Parts {
  readonly issuers: Issuers;
  readonly directory: OrganisationDirectory;
  readonly now: () => Date;
}

export type Identify = (request: { readonly headers: IncomingHttpHeaders }) => Promise<Caller>;

/** From a request to its caller; nothing else in the hub reads a token or a header of identity. */
export function identify({ issuers, directory, now }: Parts): Identify {
  return async ({ headers }) => {
    const { issuer, claims } = await verifyToken(bearer(headers.authorization), issuers, now());
    const { subject, role, system, organisation: code, purposes } = readClaims(claims, issuer.agency);
    const organisation = await directory.find(code, issuer.agency);
    if (!organisation || !maySpeakFor(issuer, organisation)) throw unauthenticated('identity.unknown-organisation');
    const { id, level } = organisation;
    const [stands, reportsFor, area] = await Promise.all([
      directory.standsFor(id, { below: role === 'supervisor' }),
      directory.standsFor(id, { below: level === 'PROVINCE' }),
      directory.area(id),
    ]);
    return {
      agency: issuer.agency,
      role,
      grantee: `${issuer.agency}.${role}`,
      system,
      subject,
      issuer: issuer.issuer,
      organisation: { id, code: organisation.code, level },
      stands,
      reportsFor,
      area,
      purposes,
      purpose: statedPurpose(headers[PURPOSE_HEADER]),
    };
  };
}

function bearer(header: string | undefined): string {
  const token = /^Bearer +([\w.~+/=-]+) *$/i.exec(header ?? '')?.[1];
  if (token === undefined) throw unauthenticated(header === undefined ? 'identity.no-token' : 'identity.bad-token');
  return token;
}

/** Without roots of its own an issuer speaks for the hub's province, never for the country's bodies. */
function maySpeakFor({ agency, organisations }: Issuer, organisation: Organisation): boolean {
  if (organisation.agency !== agency) return false;
  if (organisations === 'ALL') return true;
  if (organisations === 'HOME') return organisation.home && organisation.level !== 'NATIONAL';
  return organisation.rootCodes.some((code) => organisations.includes(code));
}
