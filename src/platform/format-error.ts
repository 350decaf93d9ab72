import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { httpError } from './envelope-errors.js';
import { type HubError, type InputPath, isHubError } from './errors.js';
import { inputPathOf, rejectionOf } from './graphql-rejection.js';
import { log } from './log.js';
import { sentence, type Sentence } from './messages.js';
import { requestId } from './request-id.js';

/** What goes out for an error, whoever threw it: ours as it is, the caller's mistakes without their values, everything else masked. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const ours = hubErrorIn(error);
  if (ours) return answer(formatted, ours.code, ours.extensions.messages as Sentence, inputPath(ours, error));
  return callersMistake(formatted, error) ?? masked(formatted, error);
}

/** For an answer that does not pass Apollo's own formatting. */
export function formatErrors(errors: readonly unknown[]): GraphQLFormattedError[] {
  return errors.map((error) => formatError(error instanceof GraphQLError ? error.toJSON() : { message: '' }, error));
}

function answer(formatted: GraphQLFormattedError, code: string, said: Sentence, path?: InputPath): GraphQLFormattedError {
  const { locations, path: responsePath } = formatted;
  return {
    message: said.vi,
    ...(locations && { locations }),
    ...(responsePath && { path: responsePath }),
    extensions: { code, messages: said, ...(path && { path }), requestId: requestId() },
  };
}

function hubErrorIn(error: unknown): HubError | null {
  for (let inner = error; inner !== null && inner !== undefined; inner = (inner as GraphQLError).originalError) {
    if (isHubError(inner)) return inner;
  }
  return null;
}

/** A scalar that refuses a variable does not know where it stood; the sentence that graphql-js puts round its own does. */
function inputPath(ours: HubError, outer: unknown): InputPath | undefined {
  const text = String((outer as Error).message);
  const name = /^Variable "\$(\w+)" got invalid value /.exec(text)?.[1];
  if (ours.inputPath !== undefined || name === undefined || !text.endsWith(`; ${ours.message}`)) return ours.inputPath;
  return inputPathOf(text.slice(0, -ours.message.length - 2), name);
}

/** Errors of parsing, validation and coercion: told by the code that Apollo gives them, or by a known sentence outside of any field. */
function callersMistake(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError | null {
  if (!(error instanceof GraphQLError)) return null;
  const code = String(formatted.extensions?.code ?? '');
  const envelope = httpError(code, error.message);
  if (envelope) return answer(formatted, 'BAD_USER_INPUT', envelope);
  const rejection = inDocument(error) ? rejectionOf(error.message, error.originalError?.message) : null;
  if (rejection) return answer(formatted, rejection.code, rejection.said, rejection.inputPath);
  const told = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'].includes(code);
  return told ? answer(formatted, 'BAD_USER_INPUT', sentence('platform.bad-operation')) : null;
}

/** What a resolver or an output value threw has a response path; of those only a refused argument is the caller's. */
function inDocument(error: GraphQLError): boolean {
  if (error.originalError !== undefined && !(error.originalError instanceof GraphQLError)) return /^Argument "/.test(error.message);
  return error.path === undefined || /^Argument "/.test(error.message);
}

function masked(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = innermost(error);
  log('error', 'masked-error', { requestId: requestId(), name: cause.name, code: cause.code, frames: cause.frames });
  return answer(formatted, 'UNAVAILABLE', sentence('platform.masked'));
}

/** Of an unknown error only its class, its code and the places in our code: its message may hold a value. */
function innermost(error: unknown): { name: string; code: string; frames: string[] } {
  let inner = error as Partial<GraphQLError> & { code?: unknown };
  while (inner?.originalError) inner = inner.originalError as typeof inner;
  const stack = String(inner?.stack ?? '').replace(String(inner?.message ?? ''), '');
  const frames = stack.split('\n').filter((line) => /^\s+at .*[:(]/.test(line));
  const code = typeof inner?.code === 'string' && /^\w{1,40}$/.test(inner.code) ? inner.code : '';
  return { name: String(inner?.name ?? typeof inner), code, frames: frames.slice(0, 8).map((line) => line.trim()) };
}
