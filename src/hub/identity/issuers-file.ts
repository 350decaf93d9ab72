import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { AGENCY_WORDS } from './agency.js';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Keys fetched in the clear could be anybody's; on the machine itself nobody stands between. */
export function isLoopbackOrHttps(text: string): boolean {
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));
}

const address = z.url({ protocol: /^https?$/ }).refine(isLoopbackOrHttps, 'http is for loopback only');

/** How browsers sign in there; left out: programs only. */
const client = z.strictObject({
  id: z.string().min(1),
  secret: z.string().min(1).optional(),
  redirectUri: address,
  scope: z.string().min(1).optional(),
  resource: z.string().min(1).optional(),
  token: z.enum(['access_token', 'id_token']).optional(),
});

const entry = z.strictObject({
  agency: z.enum(AGENCY_WORDS),
  issuer: address,
  audience: z.string().min(1),
  organisations: z.array(z.string().min(1)).min(1).optional(),
  jwksUri: address.optional(),
  client: client.optional(),
});

export type IssuerEntry = z.infer<typeof entry>;

/** Two agencies behind one issuer, or one set of keys, could speak for each other. */
const file = z
  .array(entry)
  .min(1)
  .refine((entries) => unique(entries.map(({ issuer }) => plain(issuer))), 'an issuer is named twice')
  .refine(
    (entries) => entries.every((one) => entries.every((other) => one.agency === other.agency || apart(one, other))),
    'two agencies share keys',
  );

const plain = (url: string): string => new URL(url).href.replace(/\/+$/, '');
const unique = (values: readonly string[]): boolean => new Set(values).size === values.length;
const apart = (one: IssuerEntry, other: IssuerEntry): boolean =>
  one.jwksUri === undefined || other.jwksUri === undefined || plain(one.jwksUri) !== plain(other.jwksUri);

export async function readIssuersFile(path: string): Promise<readonly IssuerEntry[]> {
  return file.parse(JSON.parse(await readFile(path, 'utf8')));
}
