import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApolloServer, BaseContext } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type RequestHandler } from 'express';
import { badInput, isHubError, notFound } from '../errors.js';
import { requestError } from '../request-error.js';
import { type ApolloParts, createApollo } from './create-apollo.js';
import { defaultLimits, type Limits } from './limits.js';
import { bodyErrors, readBody } from './read-body.js';
import { securityHeaders } from './security-headers.js';
import { servePage } from './serve-page.js';
import { sendError } from './send-error.js';

export interface HttpParts<C extends BaseContext> {
  readonly schema: ApolloParts<C>['schema'];
  /** Who asks; what it throws is answered before the operation is even parsed. */
  readonly context: (request: { readonly headers: IncomingHttpHeaders }) => Promise<C>;
  readonly readiness: () => Promise<boolean>;
  readonly plugins?: ApolloParts<C>['plugins'];
  readonly stringifyResult?: ApolloParts<C>['stringifyResult'];
  /** Who signed in with a browser: handlers before everything that asks who is calling, and the routes of signing in. */
  readonly signIn?: { readonly before: readonly RequestHandler[]; readonly routes: RequestHandler };
  /** The folder of the built page. */
  readonly page?: string;
  readonly limits?: Limits;
}

export interface HubHttp<C extends BaseContext> {
  readonly app: Express;
  readonly server: Server;
  readonly apollo: ApolloServer<C>;
  /** Answers with the port, which is another one than asked for when 0 was. */
  listen(port: number, host: string): Promise<number>;
  close(): Promise<void>;
}

/** The hub's whole HTTP side. */
export async function createHttp<C extends BaseContext>(parts: HttpParts<C>): Promise<HubHttp<C>> {
  const { schema, plugins = [], stringifyResult, limits = defaultLimits } = parts;
  const apollo = createApollo({ schema, plugins, limits, stringifyResult });
  await apollo.start();
  const app = routes(parts, apollo, limits);
  const server = createServer(app);
  return { app, server, apollo, listen: (port, host) => listen(server, port, host), close: () => close(server, apollo) };
}

function routes<C extends BaseContext>(
  { context, readiness, page, signIn }: HttpParts<C>,
  apollo: ApolloServer<C>,
  limits: Limits,
): Express {
  const app = express().disable('x-powered-by').disable('etag');
  // A proxy near by that speaks https to the world says so, and cookies become Secure.
  app.set('trust proxy', 'loopback, linklocal, uniquelocal');
  app.use(securityHeaders);
  const asked = (signIn?.before ?? []).map(ofBrowsers);
  app.post(
    '/graphql',
    asked,
    readBody(limits.bodyBytes),
    expressMiddleware(apollo, { context: ({ req }) => refusing(() => context(req)) }),
  );
  app.all('/graphql', (_request, response) => {
    sendError(response.set('Allow', 'POST'), badInput('http.method-not-allowed', { allowed: 'POST' }), 405);
  });
  app.get('/livez', (_request, response) => void response.json({ alive: true }));
  app.get('/readyz', async (_request, response) => {
    const ready = await readiness().catch(() => false);
    response.status(ready ? 200 : 503).json({ ready });
  });
  if (signIn) app.use('/session', ...signIn.before).use(signIn.routes);
  if (page !== undefined) app.use(servePage(page));
  app.use((_request, response) => sendError(response, notFound('http.no-such-address')));
  return app.use(bodyErrors(limits.bodyBytes));
}

/** Without a cookie there is no session to look for. */
const ofBrowsers =
  (handler: RequestHandler): RequestHandler =>
  (request, response, next) =>
    request.headers.cookie === undefined ? next() : handler(request, response, next);

async function refusing<C>(context: () => Promise<C>): Promise<C> {
  try {
    return await context();
  } catch (error) {
    throw isHubError(error) ? requestError(error) : error;
  }
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

async function close(server: Server, apollo: { stop(): Promise<void> }): Promise<void> {
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), 2000);
  await closed;
  clearTimeout(patience);
  await apollo.stop();
}
