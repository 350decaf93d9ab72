import { personas } from '../../../src/demonstration/personas.js';
import { startHub, type TestHub } from '../../support/hub.js';
import { Browser } from './browser.js';

let hub: TestHub;
let origin: string;

beforeAll(async () => {
  hub = await startHub({ personas });
  origin = new URL(hub.url).origin;
});
afterAll(() => hub.close());

const signedIn = async (persona: string): Promise<Browser> => {
  const browser = new Browser(origin);
  await browser.json('/session/demonstration', 'POST', { persona });
  return browser;
};

describe('signing in as a person of the demonstration', () => {
  it('names the people of each agency to whoever comes', async () => {
    const session = await (await new Browser(origin).send('/session')).json();

    expect(session.person).toBeNull();
    expect(new Set(session.demonstration.map(({ agency }: { agency: string }) => agency))).toEqual(
      new Set(['police', 'border-guard', 'social-affairs', 'procuracy', 'courts', 'steering-committee']),
    );
  });

  it('keeps the token on the server: the browser holds the name of a session that scripts cannot read', async () => {
    const browser = new Browser(origin);
    const response = await browser.json('/session/demonstration', 'POST', { persona: 'courts-judge' });
    const text = await response.text();

    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie()[0]).toMatch(/^lien-thong=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(text).not.toMatch(/eyJ/);
    expect(JSON.parse(text).person).toEqual({
      agency: 'courts',
      role: 'judge',
      organisation: {
        code: 'TA-DT-KV2',
        name: 'Tòa án nhân dân khu vực 2 – Đồng Tháp',
        nameEn: "Regional People's Court 2, Đồng Tháp",
      },
      subject: 'demo',
      purposes: ['TRIAL'],
      expiresAt: '2026-06-01T09:00:00.000Z',
    });
  });

  it('asks with the session what a program asks with its token', async () => {
    const browser = await signedIn('courts-judge');

    expect(await (await browser.ask('{ myTrail(first: 1) { nodes { subject } } }')).json()).toEqual({ data: { myTrail: { nodes: [] } } });
  });

  it('gives a new session at each sign-in, so that a name known before is worth nothing', async () => {
    const browser = await signedIn('courts-judge');
    const again = await browser.json('/session/demonstration', 'POST', { persona: 'courts-clerk' });

    expect(again.headers.getSetCookie()).toHaveLength(1);
    expect((await (await browser.send('/session')).json()).person.role).toBe('clerk');
  });

  it('forgets everything at sign-out', async () => {
    const browser = await signedIn('courts-judge');

    const out = await browser.json('/session', 'DELETE');

    expect(out.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(browser.cookies).toEqual([]);
    expect((await browser.ask('{ __typename }')).status).toBe(401);
  });

  it.each([{ persona: 'nobody' }, { persona: { id: 'courts-judge' } }, [], 'courts-judge'])('refuses %j', async (body) => {
    const response = await new Browser(origin).json('/session/demonstration', 'POST', body);

    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
  });

  it('takes no sign-in from a form of another site', async () => {
    const response = await new Browser(origin).send('/session/demonstration', {
      method: 'POST',
      body: 'persona=courts-judge',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });

    expect(response.status).toBe(404);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('does not believe a cookie that it did not seal', async () => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      body: '{"query":"{ __typename }"}',
      headers: { 'content-type': 'application/json', cookie: 'lien-thong=s%3Aguessed.seal' },
    });

    expect(response.status).toBe(401);
  });
});
