import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { isLoopbackOrHttps } from './issuers-file.js';

const PATIENCE = 5000;
const discovered = z.object({ issuer: z.string(), jwks_uri: z.string().refine(isLoopbackOrHttps) });

/** The keys of an issuer at its address, found by discovery when only the issuer is known; a failed discovery is tried again. */
export function remoteKeys({ issuer, jwksUri }: { readonly issuer: string; readonly jwksUri?: string | undefined }): JWTVerifyGetKey {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const open = async (): Promise<JWTVerifyGetKey> =>
    createRemoteJWKSet(new URL(jwksUri ?? (await discover(issuer))), { timeoutDuration: PATIENCE, cooldownDuration: 30_000 });
  return async (header, token) => {
    keys ??= open();
    try {
      return await (await keys)(header, token);
    } catch (error) {
      if (!(await settled(keys))) keys = undefined;
      throw error;
    }
  };
}

const settled = (keys: Promise<unknown>): Promise<boolean> =>
  keys.then(
    () => true,
    () => false,
  );

async function discover(issuer: string): Promise<string> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE), redirect: 'error' });
  if (!response.ok) throw new Error('Discovery failed');
  const found = discovered.parse(await response.json());
  if (found.issuer !== issuer) throw new Error('Discovery names another issuer');
  return found.jwks_uri;
}
