import { GraphQLError, type ASTNode } from 'graphql';
import { sentence, type MessageValues } from './messages.js';
import './platform-messages.js';

export type ErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'CONFLICT' | 'BAD_USER_INPUT' | 'TOO_EXPENSIVE' | 'UNAVAILABLE';

export type InputPath = readonly (string | number)[];

interface Details {
  readonly nodes?: ASTNode | readonly ASTNode[] | undefined;
  readonly status?: number | undefined;
}

const brand = Symbol.for('lien-thong.hub-error');

/** The only error whose sentence a caller gets to see. Its values are codes, names of fields and limits, never what somebody reported. */
export class HubError extends GraphQLError {
  readonly code: ErrorCode;
  readonly messageKey: string;
  readonly values: MessageValues;
  readonly inputPath: InputPath | undefined;

  constructor(code: ErrorCode, messageKey: string, values: MessageValues = {}, inputPath?: InputPath, details: Details = {}) {
    const { vi, en } = sentence(messageKey, values);
    const http = details.status === undefined ? {} : { http: httpHead(details.status) };
    const path = inputPath === undefined ? {} : { path: inputPath };
    super(vi, { nodes: details.nodes ?? null, extensions: { code, messages: { vi, en }, ...path, ...http } });
    this.code = code;
    this.messageKey = messageKey;
    this.values = values;
    this.inputPath = inputPath;
    Object.defineProperty(this, brand, { value: true });
  }
}

/** The form that Apollo takes; a 401 says how to sign in. */
const httpHead = (status: number) => (status === 401 ? { status, headers: new Map([['www-authenticate', 'Bearer']]) } : { status });

/** Told by a mark on the error: two copies of this module, or two realms, would not share a class. */
export function isHubError(error: unknown): error is HubError {
  return typeof error === 'object' && error !== null && brand in error;
}

type Throwable = (key: string, values?: MessageValues, inputPath?: InputPath) => HubError;
const shortcut =
  (code: ErrorCode): Throwable =>
  (key, values, inputPath) =>
    new HubError(code, key, values, inputPath);

export const unauthenticated = shortcut('UNAUTHENTICATED');
export const forbidden = shortcut('FORBIDDEN');
export const conflict = shortcut('CONFLICT');
export const badInput = shortcut('BAD_USER_INPUT');
export const tooExpensive = shortcut('TOO_EXPENSIVE');
export const unavailable = shortcut('UNAVAILABLE');

/** Hidden and absent alike: the sentence never tells which. */
export function notFound(key = 'platform.not-found', values?: MessageValues, inputPath?: InputPath): HubError {
  return new HubError('NOT_FOUND', key, values, inputPath);
}
