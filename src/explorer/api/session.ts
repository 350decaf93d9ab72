import { Refused } from './ask.js';

export interface Person {
  readonly agency: AgencyWord;
  readonly role: string;
  readonly organisation: { readonly code: string; readonly name?: string; readonly nameEn?: string | null };
  readonly subject: string;
  readonly purposes: readonly string[];
  readonly expiresAt: string;
}

export type AgencyWord = 'police' | 'border-guard' | 'social-affairs' | 'procuracy' | 'courts' | 'steering-committee';

interface Said {
  readonly vi: string;
  readonly en: string;
}

export interface Persona {
  readonly id: string;
  readonly agency: AgencyWord;
  readonly role: string;
  readonly organisation: string;
  readonly who: Said;
  readonly tryThis: Said;
}

export interface Session {
  readonly person: Person | null;
  /** There was somebody, whose time is over. */
  readonly expired: boolean;
  readonly demonstration: readonly Persona[];
  readonly issuers: readonly { readonly agency: AgencyWord }[];
}

const send = async (path: string, init: RequestInit = {}): Promise<Session> => {
  const response = await fetch(path, { credentials: 'same-origin', ...init }).catch(() => null);
  if (!response?.ok) throw new Refused(undefined, response?.status ?? 0, response?.headers.get('x-request-id') ?? null);
  return (await response.json()) as Session;
};

export const readSession = (): Promise<Session> => send('/session');

export const signInAs = (persona: string): Promise<Session> =>
  send('/session/demonstration', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ persona }) });

export const signOut = (): Promise<unknown> => send('/session', { method: 'DELETE' });

export const signInAddress = (agency: AgencyWord, returnTo: string): string =>
  `/session/sign-in/${agency}?returnTo=${encodeURIComponent(returnTo)}`;
