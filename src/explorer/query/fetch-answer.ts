import type { Withheld } from '../api/ask.js';
import type { Json } from './answer/lists-in.js';

export interface Asked {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null;
}

export interface Fault {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions?: {
    readonly code?: string;
    readonly messages?: { readonly vi: string; readonly en: string };
    /** Where in the input the wrong value stands. */
    readonly path?: readonly (string | number)[];
  };
}

export interface Result {
  readonly data?: Json;
  readonly errors?: readonly Fault[];
  readonly extensions?: { readonly withheld?: readonly Withheld[] };
}

/** What was asked, and what came back. */
export interface Answered {
  readonly asked: Asked;
  readonly result: Result;
  readonly requestId: string | null;
}

/** Sends what the editor asks, in the session of the person signed in; an answer that is no JSON is told by its status. */
export async function fetchAnswer(asked: Asked, purpose: string | null): Promise<Answered> {
  const headers = { 'content-type': 'application/json', accept: 'application/json', ...(purpose && { 'hub-purpose': purpose }) };
  const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(asked), credentials: 'same-origin' }).catch(
    () => null,
  );
  const outOfReach = response ? `HTTP ${response.status}` : 'OFFLINE';
  const result = (await response?.json().catch(() => null)) as Result | null | undefined;
  return {
    asked,
    result: result ?? { errors: [{ message: outOfReach, extensions: { code: outOfReach } }] },
    requestId: response?.headers.get('x-request-id') ?? null,
  };
}
