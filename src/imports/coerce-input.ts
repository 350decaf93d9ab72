import { coerceInputValue, GraphQLError, type GraphQLInputType } from 'graphql';
import { isHubError } from '../platform/errors.js';
import { HubError, type InputPath } from '../platform/errors.js';
import { rejectionOf } from '../platform/graphql-rejection.js';
import type { Refusal } from './refusal.js';
import { sentence } from '../platform/messages.js';
import './messages.js';

/** An input that its type refuses; caught where the line is known. */
export class InputRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** Reads a value as the variable of a mutation would be read: the same types, the same limits. Stops at the first fault. */
export function coerceInput(value: unknown, type: GraphQLInputType): unknown {
  return coerceInputValue(value, type, (path, _value, error) => {
    throw new InputRefused(refusalAt(path, error));
  });
}

function refusalAt(path: InputPath, error: GraphQLError): Refusal {
  const ours = [error, error.originalError].find(isHubError) as HubError | undefined;
  if (ours) return { code: ours.code, reason: sentence(ours.messageKey, ours.values), path };
  const { code = 'BAD_USER_INPUT', said = sentence('import.bad-value') } = rejectionOf(error.message) ?? {};
  return { code, reason: said, path };
}
