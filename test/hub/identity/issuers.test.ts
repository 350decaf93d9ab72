import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { exportJWK } from 'jose';
import { demoIssuers, signDemoToken } from '../../../src/hub/identity/demo-issuers.js';
import { openIssuers } from '../../../src/hub/identity/issuers.js';
import { readIssuersFile } from '../../../src/hub/identity/issuers-file.js';
import { identify } from '../../../src/hub/identity/identify.js';
import { isHubError } from '../../../src/platform/errors.js';
import { projectPath } from '../../../src/platform/project-root.js';
import { at, courtKeys, directory, NOW, outcome, policeKeys, sign } from './sign-in.js';

let folder: string;
let server: Server;
let origin: string;
const asked: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(projectPath('dist', 'issuers-test-'));
  const jwks = { keys: [{ ...(await exportJWK(policeKeys.publicKey)), kid: 'police', alg: 'ES256' }] };
  server = createServer((request, response) => {
    asked.push(String(request.url));
    const discovery = { issuer: `${origin}/police`, jwks_uri: `${origin}/police/keys` };
    const answers: Record<string, unknown> = { '/police/.well-known/openid-configuration': discovery, '/police/keys': jwks };
    const found = answers[String(request.url)];
    response.writeHead(found ? 200 : 500, { 'content-type': 'application/json' }).end(JSON.stringify(found ?? {}));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

async function fileOf(entries: unknown): Promise<string> {
  const path = join(folder, `${Math.random()}.json`);
  await writeFile(path, JSON.stringify(entries));
  return path;
}

const open = (file: string | null, demonstrationOnly = true) =>
  openIssuers({ file, dataDir: folder, demonstrationOnly: async () => demonstrationOnly });
const asks = (issuers: ReturnType<typeof open>) => identify({ issuers, directory, now: () => NOW });
const police = () => ({ agency: 'police', issuer: `${origin}/police`, audience: 'hub' });

it('fetches the keys of a real issuer by discovery, at first use and once', async () => {
  const who = asks(open(await fileOf([police()])));
  expect(asked).toEqual([]);

  const first = await outcome(await sign({ iss: `${origin}/police` }), {}, who);
  const second = await outcome(await sign({ iss: `${origin}/police` }), {}, who);

  expect([first, second]).toMatchObject([{ subject: 'demo' }, { subject: 'demo' }]);
  expect(asked).toEqual(['/police/.well-known/openid-configuration', '/police/keys']);
});

it('fetches them where it is told to, and refuses a key that is not among them', async () => {
  const who = asks(open(await fileOf([{ ...police(), jwksUri: `${origin}/police/keys` }])));

  expect(await outcome(await sign({ iss: `${origin}/police` }), {}, who)).toMatchObject({ subject: 'demo' });
  expect(await outcome(await sign({ iss: `${origin}/police` }, courtKeys, { alg: 'RS256', kid: 'courts' }), {}, who)).toBe(
    'UNAUTHENTICATED identity.bad-token',
  );
});

it.each<[string, { issuer?: string; jwksUri?: string }]>([
  ['discovery fails', { issuer: '/courts' }],
  ['the keys cannot be had', { jwksUri: '/nothing' }],
])('is unavailable while %s', async (_, { issuer = '/police', jwksUri }) => {
  const entry = { ...police(), issuer: origin + issuer, ...(jwksUri && { jwksUri: origin + jwksUri }) };

  expect(await outcome(await sign({ iss: origin + issuer }), {}, asks(open(await fileOf([entry]))))).toBe(
    'UNAVAILABLE identity.issuer-unreachable',
  );
});

const https = (agency: string, path: string, more: object = {}) => ({
  agency,
  issuer: `https://id.example/${path}`,
  audience: 'hub',
  ...more,
});

it.each<[string, unknown]>([
  ['two agencies behind one issuer', [https('police', 'a'), https('courts', 'a')]],
  ['the same but for a slash', [https('police', 'a'), https('courts', 'a/')]],
  ['the same agency twice', [https('police', 'a'), https('police', 'a')]],
  [
    'two agencies with the same keys',
    [https('police', 'a', { jwksUri: 'https://id.example/k' }), https('courts', 'b', { jwksUri: 'https://id.example/k' })],
  ],
  ['an unknown agency', [https('navy', 'a')]],
  ['http beyond loopback', [{ ...https('police', 'a'), issuer: 'http://id.example/a' }]],
  ['keys over http', [https('police', 'a', { jwksUri: 'http://id.example/k' })]],
  ['no audience', [https('police', 'a', { audience: '' })]],
  ['an empty list of roots', [https('police', 'a', { organisations: [] })]],
  ['a misspelt word', [https('police', 'a', { organisation: ['CA-X'] })]],
  ['nobody', []],
])('refuses a file with %s', async (_, entries) => {
  await expect(readIssuersFile(await fileOf(entries))).rejects.toBeTruthy();
});

it('takes a file of several issuers, http on loopback', async () => {
  const entries = [
    https('police', 'a', { organisations: ['VN'] }),
    { ...https('courts', 'b'), issuer: 'http://localhost:8080/realms/courts' },
  ];

  expect(await readIssuersFile(await fileOf(entries))).toEqual(entries);
});

it('is unavailable, not open, while the file cannot be read', async () => {
  const refused = await open(join(folder, 'missing.json'))
    .find('https://id.example/a')
    .catch((error: unknown) => (isHubError(error) ? error.code : error));

  expect(refused).toBe('UNAVAILABLE');
});

const demoClaims = {
  agency: 'police',
  roles: ['investigator'],
  organisation: 'CA-X',
  subject: 'demo',
  purposes: ['INVESTIGATION'],
  ttlSeconds: 60,
} as const;

it('signs and takes tokens of the demonstration, whose keys only their owner can read', async () => {
  const tokens = await Promise.all([1, 2, 3].map(() => signDemoToken(folder, demoClaims, NOW)));
  const who = asks(open(null));

  expect(await Promise.all(tokens.map((token) => outcome(token, {}, who)))).toMatchObject(
    Array(3).fill({ issuer: 'https://demo.lien-thong.invalid/police' }),
  );
  expect((await stat(join(folder, 'keys', 'police.json'))).mode & 0o777).toBe(0o600);
  expect((await readdir(join(folder, 'keys'))).filter((name) => !name.endsWith('.json'))).toEqual([]);
  expect(at(60) - at(0)).toBe(60);
});

it('binds each demonstration issuer to its agency', async () => {
  const token = await signDemoToken(folder, { ...demoClaims, agency: 'courts' }, NOW);
  const issuers = await demoIssuers(folder);

  expect(issuers.map(({ agency }) => agency)).toEqual([
    'police',
    'border-guard',
    'social-affairs',
    'procuracy',
    'courts',
    'steering-committee',
  ]);
  expect(await outcome(token, {}, asks(open(null)))).toBe('UNAUTHENTICATED identity.bad-roles');
});

it('knows no demonstration issuer beside real ones, nor beside real data', async () => {
  const token = await signDemoToken(folder, demoClaims, NOW);

  expect(await outcome(token, {}, asks(open(await fileOf([police()]))))).toBe('UNAUTHENTICATED identity.unknown-issuer');
  expect(await outcome(token, {}, asks(open(null, false)))).toBe('UNAUTHENTICATED identity.unknown-issuer');
});
