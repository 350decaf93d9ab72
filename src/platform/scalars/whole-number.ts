import type { GraphQLScalarType } from 'graphql';
import { defineScalar } from './define-scalar.js';

interface Range {
  readonly name: string;
  readonly description: string;
  readonly message: string;
  readonly from: number;
  readonly to: number;
}

/** A whole number between two bounds; a JSON text such as "5" is not one. */
export function wholeNumber({ name, description, message, from, to }: Range): GraphQLScalarType<number, number> {
  const parse = (value: number): number | undefined => (value >= from && value <= to ? value : undefined);
  return defineScalar<number>({ name, description, message, input: 'integer', parse });
}
