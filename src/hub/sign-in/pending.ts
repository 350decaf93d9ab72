import { randomBytes } from 'node:crypto';
import type { CookieOptions, Request, Response } from 'express';
import type { AgencyWord } from '../identity/agency.js';

/** A sign-in under way: what the issuer's answer must fit, and where to go afterwards. */
export interface PendingSignIn {
  readonly agency: AgencyWord;
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly returnTo: string;
}

const COOKIE = 'lien-thong-sign-in';
const TEN_MINUTES = 10 * 60 * 1000;
const MOST = 1000;
const options: CookieOptions = { httpOnly: true, sameSite: 'lax', path: '/session' };

/** Sign-ins that were begun, apart from the sessions: whoever begins many of them pushes out others that wait, and nobody who is signed in. */
export class PendingSignIns {
  readonly #waiting = new Map<string, { readonly until: number; readonly signIn: PendingSignIn }>();

  constructor(private readonly now: () => number = Date.now) {}

  keep(request: Request, response: Response, signIn: PendingSignIn): void {
    const [oldest] = this.#waiting.keys();
    if (this.#waiting.size >= MOST && oldest !== undefined) this.#waiting.delete(oldest);
    const key = randomBytes(24).toString('base64url');
    this.#waiting.set(key, { until: this.now() + TEN_MINUTES, signIn });
    response.cookie(COOKIE, key, { ...options, secure: request.secure, maxAge: TEN_MINUTES });
  }

  /** The sign-in that this browser began; it is good for one answer. */
  take(request: Request, response: Response): PendingSignIn | null {
    const key = new RegExp(`(?:^|; )${COOKIE}=([\\w-]+)`).exec(request.headers.cookie ?? '')?.[1] ?? '';
    const found = this.#waiting.get(key);
    this.#waiting.delete(key);
    response.clearCookie(COOKIE, options);
    return found && found.until > this.now() ? found.signIn : null;
  }
}
