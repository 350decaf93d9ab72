import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { withRequestId } from '../request-id.js';

const always = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
};

const headers = Object.entries(always);

const policy = (...own: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    ...own,
  ].join('; ');

/** Scripts, styles and fonts come from the hub alone, and no text becomes a script. */
export const pagePolicy = policy("style-src 'self'", "font-src 'self'", "require-trusted-types-for 'script'");

/** The query editor sets inline styles and works in threads of its own; its scripts come from the hub alone, too. */
export const editorPolicy = policy("style-src 'self' 'unsafe-inline'", "font-src 'self' data:", "worker-src 'self'");

/** Every answer carries these and its own request id; the id is ours, a caller's could be made to say anything in a log. */
export const securityHeaders: RequestHandler = (_request, response, next) => {
  const id = randomUUID();
  for (const [name, value] of headers) response.setHeader(name, value);
  response.setHeader('X-Request-Id', id);
  withRequestId(id, next);
};
