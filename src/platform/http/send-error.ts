import type { Response } from 'express';
import { formatErrors } from '../format-error.js';
import type { HubError } from '../errors.js';
import { httpStatus } from '../request-error.js';

/** An error outside of GraphQL, in the shape of one inside. */
export function sendError(response: Response, error: HubError, status: number = httpStatus(error.code)): void {
  response
    .status(status)
    .type('application/json')
    .send(JSON.stringify({ errors: formatErrors([error]) }));
}
