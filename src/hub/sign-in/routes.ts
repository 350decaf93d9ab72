import express, { type Request, type Response, Router } from 'express';
import { isHubError, notFound, unauthenticated } from '../../platform/errors.js';
import { log } from '../../platform/log.js';
import { sendError } from '../../platform/http/send-error.js';
import { decodeJwt } from 'jose';
import type { Identify } from '../identity/identify.js';
import type { Issuers } from '../identity/issuer.js';
import { begin, finish } from './code-flow.js';
import { type PendingSignIn, PendingSignIns } from './pending.js';
import type { Persona } from './persona.js';
import { safeReturn } from './safe-return.js';
import { SESSION_COOKIE } from './session.js';
import './messages.js';

export interface SignInParts {
  readonly issuers: Issuers;
  readonly whoAsks: Identify;
  /** People of the demonstration whom anybody may be; empty where real issuers exist. */
  readonly personas: () => Promise<readonly Persona[]>;
  readonly tokenFor: (persona: Persona) => Promise<string>;
  readonly nameOf: (organisation: string) => Promise<{ readonly name: string; readonly nameEn: string | null } | null>;
}

/** How a browser signs in, asks who it is, and signs out. */
export function signInRoutes(parts: SignInParts): Router {
  const router = Router();
  const pending = new PendingSignIns();
  const guarded = (work: (request: Request, response: Response) => Promise<void>) => (request: Request, response: Response) =>
    void work(request, response).catch((error: unknown) => refuse(response, error));
  router.get(
    '/session',
    guarded(async (request, response) => void response.json(await session(parts, request))),
  );
  router.post(
    '/session/demonstration',
    express.json({ limit: '1kb' }),
    guarded(async (request, response) => {
      const named = (request.body as { persona?: unknown } | undefined)?.persona;
      const persona = (await parts.personas()).find(({ id }) => id === named);
      if (!persona) throw notFound('sign-in.no-such-person');
      await begun(request, await parts.tokenFor(persona));
      response.json(await session(parts, request));
    }),
  );
  router.get(
    '/session/sign-in/:agency',
    guarded(async (request, response) => {
      const issuer = (await parts.issuers.signIns()).find(({ agency }) => agency === request.params.agency);
      if (!issuer) throw notFound('sign-in.no-issuer');
      const { address, verifier, state, nonce } = await begin(issuer);
      pending.keep(request, response, { agency: issuer.agency, verifier, state, nonce, returnTo: safeReturn(request.query.returnTo) });
      response.redirect(address.href);
    }),
  );
  router.get(
    '/session/callback',
    guarded((request, response) => callback(parts, request, response, pending.take(request, response))),
  );
  // A form or another site cannot send this: it is neither GET nor POST, and the cookie stays home.
  router.delete(
    '/session',
    guarded(async (request, response) => {
      await new Promise<void>((resolve) => void request.session.destroy(() => resolve()));
      response.clearCookie(SESSION_COOKIE, { path: '/' }).set('Clear-Site-Data', '"cache", "storage"').json({ person: null });
    }),
  );
  return router;
}

async function callback(parts: SignInParts, request: Request, response: Response, pending: PendingSignIn | null): Promise<void> {
  const issuer = pending && (await parts.issuers.signIns()).find(({ agency }) => agency === pending.agency);
  if (!pending || !issuer) throw unauthenticated('sign-in.not-begun');
  const answer = new URL(issuer.client.redirectUri);
  answer.search = new URL(request.originalUrl, answer).search;
  const token = await finish(issuer, answer, pending).catch(() => null);
  if (!token) throw unauthenticated('sign-in.refused-by-issuer');
  const caller = await parts.whoAsks({ headers: { authorization: `Bearer ${token}` } });
  if (caller.agency !== issuer.agency) throw unauthenticated('sign-in.refused-by-issuer');
  await begun(request, token);
  response.redirect(pending.returnTo);
}

/** A new session for whoever signed in: one that somebody else knew the name of would be theirs as well. */
const begun = (request: Request, token: string): Promise<void> =>
  new Promise((resolve, reject) => {
    request.session.regenerate((failed: unknown) => {
      if (failed) return reject(failed instanceof Error ? failed : new Error('session'));
      request.session.token = token;
      request.session.save((unsaved: unknown) => (unsaved ? reject(unsaved as Error) : resolve()));
    });
  });

async function session(parts: SignInParts, request: Request) {
  const { token } = request.session;
  const person = token ? await personOf(parts, token).catch(() => null) : null;
  const [people, issuers] = await Promise.all([parts.personas(), parts.issuers.signIns()]);
  return {
    person,
    expired: token !== undefined && person === null,
    demonstration: people,
    issuers: issuers.map(({ agency }) => ({ agency })),
  };
}

async function personOf({ whoAsks, nameOf }: SignInParts, token: string) {
  const { agency, role, organisation, subject, purposes } = await whoAsks({ headers: { authorization: `Bearer ${token}` } });
  const named = await nameOf(organisation.code);
  const expiresAt = new Date((decodeJwt(token).exp ?? 0) * 1000).toISOString();
  return { agency, role, organisation: { code: organisation.code, ...named }, subject, purposes, expiresAt };
}

function refuse(response: Response, error: unknown): void {
  if (!isHubError(error)) log('error', 'sign-in.failed', { reason: (error as { code?: string }).code ?? 'unknown' });
  sendError(response, isHubError(error) ? error : unauthenticated('sign-in.failed'));
}
