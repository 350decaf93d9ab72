import '../../platform/node-version.js';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Pool } from 'pg';
import { loadLaw } from '../../matter/load-law.js';
import { loadMobileTrialKnowledge } from '../../mobile-trials/knowledge.js';
import { systemClock } from '../../platform/clock.js';
import { openPool } from '../../platform/database/pools.js';
import { beServed } from './child.js';
import { questions } from './questions.js';
import { spliced } from './spliced.js';

/** What a program without GraphQL, permissions and trail would be: a request, one prepared statement, its text. */
beServed(async ({ url }: { url: string }) => {
  const settings = { plan_cache_mode: 'force_generic_plan', jit: 'off', timezone: 'UTC' };
  const pool = openPool(url, { max: 8, settings });
  const figures = { law: await loadLaw(pool), mobileTrials: await loadMobileTrialKnowledge(pool) };
  const statements = new Map(questions().map(({ name, sql }) => [`/${name}`, { name, text: sql }]));
  const answer = async (request: IncomingMessage): Promise<string> => {
    const statement = statements.get(request.url ?? '');
    if (!statement) throw new Error('No such question');
    const values = JSON.parse(await body(request)) as unknown[];
    return `{"data":${await spliced(await read(pool, statement, values), figures, String(systemClock.today()))}}`;
  };
  const server = createServer((request, response) => {
    answer(request).then(
      (text) => send(response, 200, text),
      (error: unknown) => send(response, 500, String(error)),
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => pool.end() };
});

async function read(pool: Pool, { name, text }: { name: string; text: string }, values: unknown[]): Promise<string> {
  const { rows } = await pool.query<[string]>({ name, text, values, rowMode: 'array' });
  return rows[0]?.[0] ?? 'null';
}

async function body(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += chunk;
  return text;
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}
