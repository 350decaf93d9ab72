import { unavailable } from '../../platform/errors.js';
import { log } from '../../platform/log.js';
import { demoIssuers } from './demo-issuers.js';
import type { Issuer, Issuers, SignInClient } from './issuer.js';
import { type IssuerEntry, readIssuersFile } from './issuers-file.js';
import { remoteKeys } from './remote-keys.js';
import './messages.js';

interface Sources {
  /** The file of real issuers; null where none is configured. */
  readonly file: string | null;
  readonly dataDir: string;
  /** Whether the database holds nothing but demonstration data. */
  readonly demonstrationOnly: () => Promise<boolean>;
}

/** The issuers this hub trusts, read at first use. Real ones shut the demonstration's out; so does a single real matter. */
export function openIssuers(sources: Sources): Issuers {
  let known: Promise<ReadonlyMap<string, Issuer>> | undefined;
  const read = async (): Promise<ReadonlyMap<string, Issuer>> => {
    const list = sources.file === null ? await demoIssuers(sources.dataDir) : (await readIssuersFile(sources.file)).map(real);
    return new Map(list.map((issuer) => [issuer.issuer, issuer]));
  };
  const all = async (): Promise<ReadonlyMap<string, Issuer>> => {
    known ??= read();
    try {
      return await known;
    } catch {
      known = undefined;
      log('error', 'issuers-unreadable', { file: sources.file });
      throw unavailable('identity.issuers-unreadable');
    }
  };
  const demonstration = async () => sources.file === null && (await sources.demonstrationOnly());
  return {
    demonstration,
    async find(issuer) {
      return sources.file !== null || (await demonstration()) ? ((await all()).get(issuer) ?? null) : null;
    },
    async signIns() {
      return sources.file === null ? [] : [...(await all()).values()].filter(canSignIn);
    },
  };
}

const canSignIn = (issuer: Issuer): issuer is Issuer & { readonly client: SignInClient } => issuer.client !== undefined;

const real = ({ agency, issuer, audience, organisations, jwksUri, client }: IssuerEntry): Issuer => ({
  agency,
  issuer,
  audience,
  organisations: organisations ?? 'HOME',
  keys: remoteKeys({ issuer, jwksUri }),
  client,
});
