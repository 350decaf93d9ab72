import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { unauthenticated } from '../../../src/platform/errors.js';
import { createHttp, type HttpParts, type HubHttp } from '../../../src/platform/http/create-http.js';
import '../../../src/hub/identity/messages.js';

export interface TinyContext {
  readonly name: string;
}

const typeDefs = `
  type Item { id: ID name: String items: [Item!] page(first: Int = 20, after: String): Page self: Item }
  type Page { nodes: [Item!] edges: [Edge!] pageInfo: PageInfo }
  type Edge { node: Item }
  type PageInfo { hasNextPage: Boolean }
  type Query { item: Item items(first: Int): Page hello: String boom: String }
  type Mutation { touch(text: String!): String }
`;

function tinySchema(): GraphQLSchema {
  const boom = () => {
    throw new Error('Nguyễn Văn Kín');
  };
  return makeExecutableSchema({
    typeDefs,
    resolvers: {
      Query: { hello: (_: unknown, __: unknown, { name }: TinyContext) => `chào ${name}`, boom },
      Mutation: { touch: () => 'ok' },
    },
  });
}

export interface TinyHub {
  readonly url: string;
  readonly http: HubHttp<TinyContext>;
  post(body: unknown, headers?: Record<string, string>): Promise<TinyAnswer>;
}

export interface TinyAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: { data?: unknown; errors?: { message: string; locations?: unknown; extensions: Record<string, unknown> }[] };
  readonly codes: unknown[];
}

/** The HTTP side round a schema of a few lines; everybody with an `authorization` is signed in. */
export async function tinyHub(parts: Partial<HttpParts<TinyContext>> = {}): Promise<TinyHub> {
  const context: HttpParts<TinyContext>['context'] = async ({ headers }) => {
    if (headers.authorization === undefined) throw unauthenticated('identity.no-token');
    return { name: 'bạn' };
  };
  const http = await createHttp<TinyContext>({ schema: tinySchema(), context, readiness: async () => true, ...parts });
  const url = `http://127.0.0.1:${await http.listen(0, '127.0.0.1')}`;
  const signedIn = { 'content-type': 'application/json', authorization: 'Bearer x' };
  return { url, http, post: (body, headers) => send(`${url}/graphql`, body, { ...signedIn, ...headers }) };
}

export async function send(url: string, body: unknown, headers: Record<string, string>): Promise<TinyAnswer> {
  const raw = typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body);
  const kept = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
  const response = await fetch(url, { method: 'POST', body: raw, headers: kept });
  const text = await response.text();
  const answer = JSON.parse(text) as TinyAnswer['body'];
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: answer,
    codes: (answer.errors ?? []).map((error) => error.extensions['code']),
  };
}
