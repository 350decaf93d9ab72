import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import Provider from 'oidc-provider';

// The server warns that it keeps everything in memory, which a test wants.
console.warn = () => undefined;

export interface OidcServer {
  readonly issuer: string;
  close(): Promise<void>;
}

interface Options {
  readonly redirectUri: string;
  readonly audience: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** A certified OIDC server at which one person is always signed in: `demo`, with the claims given. */
export async function oidcServer({ redirectUri, audience, claims }: Options): Promise<OidcServer> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: 'one', alg: 'ES256', use: 'sig' };
  const provider = new Provider(issuer, {
    jwks: { keys: [key] } as never,
    cookies: { keys: ['cookies of a test'] },
    clients: [
      {
        client_id: 'hub',
        client_secret: 'a secret of a test',
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    pkce: { required: () => true },
    findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
    extraTokenClaims: () => claims,
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    async loadExistingGrant(context: { oidc: { client: { clientId: string }; session: { accountId: string }; provider: Provider } }) {
      const { client, session } = context.oidc;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid');
      grant.addResourceScope(audience, 'openid');
      await grant.save();
      return grant;
    },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({ scope: 'openid', audience, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'ES256' } } }),
      },
    },
  } as never);
  serve(server, provider);
  return { issuer, close: () => new Promise((resolve) => void server.close(() => resolve()).closeAllConnections()) };
}

function serve(server: Server, provider: Provider): void {
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response);
    void provider.interactionFinished(request, response, { login: { accountId: 'demo' } }, { mergeWithLastSubmission: false });
  });
}
