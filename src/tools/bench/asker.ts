import { guideBodies } from '../../demonstration/guide-bodies.js';
import { signDemoToken } from '../../hub/identity/demo-issuers.js';
import { PURPOSE_HEADER } from '../../hub/identity/purpose.js';
import { purposesOf } from '../../hub/identity/role.js';

/** An answer of the hub, in the shapes that the benchmark looks into. */
export interface Answered {
  readonly data: Record<string, unknown>;
  readonly errors?: unknown;
  readonly extensions?: { readonly withheld?: readonly { readonly coordinate: string; readonly reason: string }[] };
}

/** The headers of somebody to whom much is shown: an investigator of the province's police who states the purpose. */
export async function investigatorHeaders(dataDir: string): Promise<Record<string, string>> {
  const purposes = purposesOf('police', 'investigator');
  const claims = {
    agency: 'police',
    roles: ['investigator'],
    organisation: guideBodies.police,
    subject: 'demo',
    purposes,
    ttlSeconds: 7200,
  } as const;
  return { authorization: `Bearer ${await signDemoToken(dataDir, claims)}`, [PURPOSE_HEADER]: 'INVESTIGATION' };
}

export async function askHub(port: number, headers: Record<string, string>, query: string, variables: object): Promise<Answered> {
  const answer = await post(`http://127.0.0.1:${port}/graphql`, headers, { query, variables });
  if (answer.errors !== undefined) throw new Error(`The hub refused: ${JSON.stringify(answer.errors)}`);
  return answer;
}

export const askBaseline = (port: number, name: string, values: readonly unknown[]): Promise<Answered> =>
  post(`http://127.0.0.1:${port}/${name}`, {}, values);

async function post(url: string, headers: Record<string, string>, body: unknown): Promise<Answered> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return JSON.parse(await response.text()) as Answered;
}
