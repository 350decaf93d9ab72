import { type GraphQLResponse, HeaderMap } from '@apollo/server';
import { formatErrors } from '../format-error.js';

/** The answer of a plugin that answers itself and failed; what it throws instead would come out as a blind 500. */
export function errorAnswer(errors: readonly unknown[], status?: number): GraphQLResponse {
  const http = { headers: new HeaderMap(), ...(status !== undefined && { status }) };
  return { http, body: { kind: 'single', singleResult: { errors: formatErrors(errors) } } };
}
