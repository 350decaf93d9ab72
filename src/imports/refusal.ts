import { type ErrorCode, type InputPath, isHubError } from '../platform/errors.js';
import { sentence, type Sentence } from '../platform/messages.js';
import './messages.js';

/** Why something in a file was not taken: a code, a sentence in both languages and the field; never what stood there. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly reason: Sentence;
  readonly path?: InputPath;
}

/** A refusal as the caller of the mutation would get it. Whatever is no refusal ends the import: the next line would meet it too. */
export function refusalOf(error: unknown): Refusal {
  if (isHubError(error))
    return { code: error.code, reason: sentence(error.messageKey, error.values), ...(error.inputPath && { path: error.inputPath }) };
  if (REFUSED_BY_DATABASE.test(stateOf(error))) return { code: 'BAD_USER_INPUT', reason: sentence('import.bad-value') };
  throw error;
}

/** Data exceptions and broken constraints (SQLSTATE classes 22 and 23). */
const REFUSED_BY_DATABASE = /^2[23]/;

function stateOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return typeof code === 'string' ? code : cause ? stateOf(cause) : '';
}
