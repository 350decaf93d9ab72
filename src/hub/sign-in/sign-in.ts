import type { RequestHandler } from 'express';
import { signDemoToken } from '../identity/demo-issuers.js';
import type { Identify } from '../identity/identify.js';
import type { Issuers } from '../identity/issuer.js';
import { purposesOf } from '../identity/role.js';
import { bearerOfSession } from './bearer-of-session.js';
import type { Persona } from './persona.js';
import { signInRoutes, type SignInParts } from './routes.js';
import { sessions } from './session.js';

interface Parts extends Pick<SignInParts, 'nameOf'> {
  readonly secret: string;
  readonly dataDir: string;
  readonly issuers: Issuers;
  readonly whoAsks: Identify;
  readonly personas: readonly Persona[];
  readonly now: () => Date;
}

const WORKING_DAY = 8 * 60 * 60;

/** Sign-in for browsers: the session is a cookie, the token never leaves the hub. */
export function signIn(parts: Parts): { readonly before: readonly RequestHandler[]; readonly routes: RequestHandler } {
  const { issuers, whoAsks, nameOf } = parts;
  const personas = async () => ((await issuers.demonstration()) ? parts.personas : []);
  const routes = signInRoutes({ issuers, whoAsks, nameOf, personas, tokenFor: (persona) => tokenFor(parts, persona) });
  return { before: [sessions(parts.secret), bearerOfSession], routes };
}

function tokenFor({ dataDir, now }: Parts, { agency, role, organisation, subject }: Persona): Promise<string> {
  const claims = { agency, roles: [role], organisation, subject, purposes: purposesOf(agency, role), ttlSeconds: WORKING_DAY };
  return signDemoToken(dataDir, claims, now());
}
