import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { personas } from '../../../src/demonstration/personas.js';
import { freePort } from '../../../src/platform/database/free-port.js';
import { scratchFolder } from '../../support/database.js';
import { startHub, type TestHub } from '../../support/hub.js';
import { Browser } from './browser.js';
import { type OidcServer, oidcServer } from './oidc-server.js';

const AUDIENCE = 'https://hub.example/api';

let hub: TestHub;
let provider: OidcServer;
let origin: string;

/** A hub whose courts sign in at a real server, and whose procuracy has an issuer that knows no client. */
async function start(claims: Record<string, unknown>): Promise<void> {
  const port = await freePort(null);
  origin = `http://127.0.0.1:${port}`;
  const redirectUri = `${origin}/session/callback`;
  provider = await oidcServer({ redirectUri, audience: AUDIENCE, claims });
  const folder = scratchFolder('issuers');
  await mkdir(folder, { recursive: true });
  const issuersFile = join(folder, 'issuers.json');
  const client = { id: 'hub', secret: 'a secret of a test', redirectUri, resource: AUDIENCE };
  const courts = { agency: 'courts', issuer: provider.issuer, audience: AUDIENCE, client };
  const procuracy = { agency: 'procuracy', issuer: 'http://127.0.0.1:9/procuracy', audience: AUDIENCE };
  await writeFile(issuersFile, JSON.stringify([courts, procuracy]));
  hub = await startHub({ issuersFile, personas, port, now: new Date().toISOString() });
}

afterEach(async () => {
  await hub.close();
  await provider.close();
});

const judge = { agency: 'courts', roles: ['judge'], organisation: 'TA-DT-KV2', purposes: ['TRIAL'] };

describe('signing in at the issuer of an agency', () => {
  it('goes there with PKCE and comes back to the page that one wanted', async () => {
    await start(judge);
    const browser = new Browser(origin);
    const { visited } = await browser.follow('/session/sign-in/courts?returnTo=/matters%3Fstage%3DTRIAL');
    const there = new URL(visited[0] ?? '');

    expect(there.searchParams.get('code_challenge_method')).toBe('S256');
    expect(visited.at(-1)).toBe(`${origin}/matters?stage=TRIAL`);
    expect((await (await browser.send('/session')).json()).person).toMatchObject({ agency: 'courts', role: 'judge', subject: 'demo' });
    expect((await browser.ask('{ myTrail(first: 1) { nodes { subject } } }')).status).toBe(200);
  });

  it('offers the agencies that have a client, and nobody of the demonstration', async () => {
    await start(judge);

    expect(await (await new Browser(origin).send('/session')).json()).toMatchObject({
      demonstration: [],
      issuers: [{ agency: 'courts' }],
    });
    expect((await new Browser(origin).json('/session/demonstration', 'POST', { persona: 'courts-judge' })).status).toBe(404);
    expect((await new Browser(origin).send('/session/sign-in/procuracy')).status).toBe(404);
  });

  it.each(['//evil.example/', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)', '/session/callback'])(
    'returns to the hub itself, not to %s',
    async (returnTo) => {
      await start(judge);
      const { visited } = await new Browser(origin).follow(`/session/sign-in/courts?returnTo=${encodeURIComponent(returnTo)}`);

      expect(visited.at(-1)).toBe(`${origin}/`);
    },
  );

  it('takes no answer to a sign-in that this browser did not begin', async () => {
    await start(judge);
    const { visited } = await new Browser(origin).follow('/session/sign-in/courts');
    const answer = visited.find((address) => address.includes('/session/callback')) ?? '';
    const other = await new Browser(origin).send(answer);

    expect(answer).toContain('code=');
    expect(other.status).toBe(401);
  });

  it('pushes nobody out who is signed in, however many sign-ins are begun', async () => {
    await start(judge);
    const browser = new Browser(origin);
    await browser.follow('/session/sign-in/courts');
    const before = browser.cookies;
    const begun = await fetch(`${origin}/session/sign-in/courts`, { redirect: 'manual' });

    expect(before).toEqual(['lien-thong']);
    expect(begun.headers.getSetCookie().map((cookie) => cookie.split('=')[0])).toEqual(['lien-thong-sign-in']);
  });

  it('asks for a secure line behind a proxy that has one', async () => {
    await start(judge);
    const headers = { 'x-forwarded-proto': 'https' };
    const begun = await fetch(`${origin}/session/sign-in/courts`, { redirect: 'manual', headers });

    expect(begun.headers.getSetCookie()[0]).toContain('; Secure');
  });

  it('takes nobody whom the issuer may not speak for', async () => {
    await start({ ...judge, agency: 'police', roles: ['investigator'] });
    const browser = new Browser(origin);
    const { response } = await browser.follow('/session/sign-in/courts');

    expect(response.status).toBe(401);
    expect((await (await browser.send('/session')).json()).person).toBeNull();
  });
});
