import type { TypedDocumentString } from '../generated/operations.js';

/** What the hub keeps back of an answer: for which field, on what ground, and whom to ask. */
export interface Withheld {
  readonly coordinate: string;
  readonly reason: string;
  readonly basis: string;
  readonly contact: string;
  readonly count?: number;
}

/** What an answer says of itself where it tells what was known on a day. */
export interface PastView {
  readonly day: string;
  /** Of these only today is known. */
  readonly notKept: readonly string[];
}

export interface Answer<Result> {
  readonly data: Result;
  readonly withheld: readonly Withheld[];
  readonly asOf: PastView | null;
}

interface Told {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: {
    readonly code?: string;
    readonly messages?: { readonly vi: string; readonly en: string };
    readonly requestId?: string;
  };
}

/** What went wrong, as the hub says it: a code, a sentence in both languages, and the number of the request. */
export class Refused extends Error {
  readonly code: string;
  readonly sentence: { readonly vi: string; readonly en: string };
  readonly requestId: string | null;

  constructor(told: Told | undefined, status: number, requestId: string | null) {
    super(told?.extensions?.code ?? `HTTP ${status}`);
    this.code = told?.extensions?.code ?? (status === 0 ? 'OFFLINE' : 'UNAVAILABLE');
    this.sentence = told?.extensions?.messages ?? OUT_OF_REACH;
    this.requestId = told?.extensions?.requestId ?? requestId;
  }

  /** Whoever was signed in is so no longer. */
  get endsSession(): boolean {
    return this.code === 'UNAUTHENTICATED';
  }
}

const OUT_OF_REACH = { vi: 'Không liên lạc được với trung tâm.', en: 'The hub cannot be reached.' };

/** Asks the hub as whoever is signed in; the token itself never comes here. */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  purpose: string | null,
  signal?: AbortSignal,
): Promise<Answer<Result>> {
  const headers: Record<string, string> = { 'content-type': 'application/json', accept: 'application/json' };
  if (purpose) headers['hub-purpose'] = purpose;
  const body = JSON.stringify({ query: document.toString(), variables });
  const response = await fetch('/graphql', {
    method: 'POST',
    headers,
    body,
    credentials: 'same-origin',
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if ((error as { name?: string }).name === 'AbortError') throw error;
    throw new Refused(undefined, 0, null);
  });
  const requestId = response.headers.get('x-request-id');
  const told = (await response.json().catch(() => null)) as {
    data?: Result | null;
    errors?: readonly Told[];
    extensions?: { withheld?: readonly Withheld[]; asOf?: PastView };
  } | null;
  if (!told?.data || told.errors?.length) throw new Refused(told?.errors?.[0], response.status, requestId);
  return { data: told.data, withheld: told.extensions?.withheld ?? [], asOf: told.extensions?.asOf ?? null };
}
