import { isUtf8 } from 'node:buffer';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { badInput, HubError, isHubError } from '../errors.js';
import { sendError } from './send-error.js';

/** Reads a JSON body, bounded and in UTF-8; what is not UTF-8 would otherwise be stored with replacement marks. */
export function readBody(limit: number): RequestHandler {
  const verify = (_request: unknown, _response: unknown, body: Buffer, encoding: string): void => {
    if (encoding !== 'utf-8') throw badInput('http.bad-encoding');
    if (!isUtf8(body)) throw badInput('http.bad-utf8');
  };
  return express.json({ limit, verify });
}

interface BodyError {
  readonly type?: string;
  readonly status?: number;
}

/** Turns what the body parser says, which quotes the body, into a coded sentence. */
export function bodyErrors(limit: number): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const { type, status } = error as BodyError;
    if (isHubError(error)) return sendError(response, error);
    if (type === 'entity.too.large') return sendError(response, badInput('http.body-too-large', { limit: limit / 1024 }), 413);
    if (type === 'encoding.unsupported' || type === 'charset.unsupported') return sendError(response, badInput('http.bad-encoding'), 415);
    if (type === 'entity.parse.failed') return sendError(response, badInput('http.bad-json'));
    if (status !== undefined && status >= 400 && status < 500) return sendError(response, badInput('platform.bad-request'), status);
    return sendError(response, new HubError('UNAVAILABLE', 'platform.masked'), 500);
  };
}
