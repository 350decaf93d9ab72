import * as oidc from 'openid-client';
import type { AgencyWord } from '../identity/agency.js';
import type { SignInClient } from '../identity/issuer.js';

interface Begun {
  readonly address: URL;
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
}

interface SignInIssuer {
  readonly agency: AgencyWord;
  readonly issuer: string;
  readonly client: SignInClient;
}

const known = new Map<string, Promise<oidc.Configuration>>();

/** The issuer's own description, asked for at the first sign-in; a failure is not remembered. */
function configurationOf({ issuer, client }: SignInIssuer): Promise<oidc.Configuration> {
  const key = `${issuer} ${client.id}`;
  const found = known.get(key);
  if (found) return found;
  const address = new URL(issuer);
  const insecure = address.protocol === 'http:' ? { execute: [oidc.allowInsecureRequests] } : {};
  const asked = oidc.discovery(address, client.id, client.secret, undefined, insecure);
  known.set(key, asked);
  asked.catch(() => known.delete(key));
  return asked;
}

/** Sign-in by authorisation code with PKCE: where to send the browser, and what its return must fit. */
export async function begin(issuer: SignInIssuer): Promise<Begun> {
  const configuration = await configurationOf(issuer);
  const verifier = oidc.randomPKCECodeVerifier();
  const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
  const { scope = 'openid', redirectUri, resource } = issuer.client;
  const address = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope,
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(resource ? { resource } : {}),
  });
  return { address, verifier, state, nonce };
}

/** Exchanges the code that came back for the token that carries the claims. */
export async function finish(issuer: SignInIssuer, answer: URL, expected: Omit<Begun, 'address'>): Promise<string | null> {
  const configuration = await configurationOf(issuer);
  const checks = { pkceCodeVerifier: expected.verifier, expectedState: expected.state, expectedNonce: expected.nonce };
  const { resource, token = 'access_token' } = issuer.client;
  const tokens = await oidc.authorizationCodeGrant(configuration, answer, checks, resource ? { resource } : {});
  return tokens[token] ?? null;
}
