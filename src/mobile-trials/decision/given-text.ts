import type { GraphQLScalarType } from 'graphql';
import { badInput } from '../../platform/errors.js';

/** A part of an input whose type is plain text, checked as strictly as the scalar of what it holds. */
export function givenText<T extends string>(scalar: GraphQLScalarType<T, T>, value: string | null | undefined, field: string): T | null {
  if (value === null || value === undefined) return null;
  try {
    return scalar.parseValue(value) as T;
  } catch {
    throw badInput('mobile-trials.not-such-text', { field, type: scalar.name }, ['input', field]);
  }
}
