import { sentence, type Sentence } from './messages.js';

/** Apollo's own refusals of a request, told by the start of its sentences, which are English only and sometimes quote the request. */
const refusals: readonly (readonly [start: string, key: string])[] = [
  ['This operation has been blocked as a potential Cross-Site', 'http.csrf'],
  ['Operation batching disabled', 'http.no-batches'],
  ['GraphQL operations must contain a non-empty', 'http.no-query'],
  ['POST body missing', 'http.no-query'],
  ['GET requests only support', 'http.method-not-allowed'],
  ["An 'accept' header was provided", 'http.not-acceptable'],
];

const byCode: Readonly<Record<string, string>> = {
  BAD_REQUEST: 'http.bad-envelope',
  OPERATION_RESOLUTION_FAILURE: 'http.unknown-operation',
  PERSISTED_QUERY_NOT_SUPPORTED: 'http.no-persisted',
  PERSISTED_QUERY_NOT_FOUND: 'http.no-persisted',
};

export function httpError(code: string, message: string): Sentence | null {
  const fallback = byCode[code];
  if (fallback === undefined) return null;
  const found = refusals.find(([start]) => message.startsWith(start));
  return sentence(found?.[1] ?? fallback, { allowed: 'POST' });
}
