import type { SignedIn, TestHub } from '../../support/hub.js';

interface Posted {
  readonly status: number;
  readonly codes: readonly string[];
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads into answers of every shape
  readonly errors: readonly any[];
  readonly authenticate: string | null;
}

/** Sends a body as it is, under whatever headers. */
export async function post(hub: TestHub, body: string | Uint8Array, headers: Record<string, string>): Promise<Posted> {
  const response = await fetch(hub.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: body as BodyInit,
  });
  const text = await response.text();
  const { errors = [] } = JSON.parse(text) as { errors?: Posted['errors'] };
  return {
    status: response.status,
    text,
    errors,
    codes: errors.map(({ extensions }) => String(extensions?.code)),
    authenticate: response.headers.get('www-authenticate'),
  };
}

export const postAs = async (hub: TestHub, by: SignedIn, body: string | Uint8Array): Promise<Posted> =>
  post(hub, body, { authorization: `Bearer ${await by.token()}` });

const COUNTED = [
  'police.crime_tip',
  'police.criminal_case',
  'police.accused',
  'border_guard.interception',
  'social_affairs.victim',
  'courts.judgment',
  'matter.matter',
  'matter.event',
  'matter.document',
  'matter.quote',
] as const;

/** How many rows there are of what a report could write. */
export async function countRows(hub: TestHub): Promise<Record<string, unknown> | undefined> {
  const counts = COUNTED.map((table) => `(select count(*)::int from ${table}) as "${table}"`).join(', ');
  return (await hub.sql(`select ${counts}`)).rows[0];
}
