import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import type { AgencyWord } from './agency.js';

const ALGORITHM = 'ES256';

/** The private key of an agency's demonstration issuer, made when first asked for and readable by its owner alone. */
export async function demoKey(dataDir: string, agency: AgencyWord): Promise<JWK> {
  const path = join(dataDir, 'keys', `${agency}.json`);
  return (await stored(path)) ?? (await make(dataDir, path));
}

async function stored(path: string): Promise<JWK | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as JWK;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Two processes may start at once: both write a file of their own, and the first to name its file wins. */
async function make(dataDir: string, path: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const key = { ...(await exportJWK(privateKey)), alg: ALGORITHM, kid: randomUUID() };
  await mkdir(dataDir, { recursive: true });
  await mkdir(join(dataDir, 'keys'), { recursive: true, mode: 0o700 });
  const own = `${path}.${randomUUID()}`;
  await writeFile(own, JSON.stringify(key), { mode: 0o600, flag: 'wx' });
  await link(own, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(own);
  return (await stored(path)) ?? key;
}
