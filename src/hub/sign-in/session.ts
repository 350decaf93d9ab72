import type { RequestHandler } from 'express';
import expressSession from 'express-session';
import createMemoryStore from 'memorystore';

/** What the hub keeps of somebody who signed in with a browser. The browser itself holds nothing but the name of the session. */
declare module 'express-session' {
  interface SessionData {
    token: string;
  }
}

const MemoryStore = createMemoryStore(expressSession);
const HALF_A_DAY = 12 * 60 * 60 * 1000;
export const SESSION_COOKIE = 'lien-thong';

/** Sessions live in memory, at most half a day; a restart of the hub ends them, and no token is ever written down. */
export const sessions = (secret: string): RequestHandler =>
  expressSession({
    name: SESSION_COOKIE,
    secret,
    resave: false,
    saveUninitialized: false,
    store: new MemoryStore({ checkPeriod: 60_000, max: 10_000, ttl: HALF_A_DAY }),
    // Lax, not strict: the issuer's answer is a navigation from its site to ours.
    cookie: { httpOnly: true, sameSite: 'lax', secure: 'auto', path: '/' },
  });
