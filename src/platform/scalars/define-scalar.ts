import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { HubError } from '../errors.js';
import './scalar-messages.js';

interface Definition<T extends string | number> {
  readonly name: string;
  readonly description: string;
  /** The sentence that says what is expected; it never repeats what was sent. */
  readonly message: string;
  readonly input: T extends string ? 'string' : 'integer';
  /** The normalised value, or undefined when it is not one. */
  readonly parse: (value: T) => T | undefined;
  readonly write?: (value: unknown) => T;
}

/** One way to define every scalar of the hub, so that each refuses with a code, in both languages and without an echo. */
export function defineScalar<T extends string | number>(definition: Definition<T>): GraphQLScalarType<T, T> {
  const { name, description, message, input, parse } = definition;
  const read = (value: unknown, node?: ValueNode): T => {
    const typed = input === 'string' ? typeof value === 'string' : Number.isInteger(value);
    const parsed = typed ? parse(value as T) : undefined;
    if (parsed === undefined) throw new HubError('BAD_USER_INPUT', message, { type: name }, undefined, { nodes: node });
    return parsed;
  };
  const literal = (node: ValueNode): unknown => {
    if (input === 'string') return node.kind === Kind.STRING ? node.value : undefined;
    return node.kind === Kind.INT ? Number(node.value) : undefined;
  };
  return new GraphQLScalarType<T, T>({
    name,
    description,
    serialize: definition.write ?? ((value) => written(name, input, value) as T),
    parseValue: (value) => read(value),
    parseLiteral: (node) => read(literal(node), node),
  });
}

function written(name: string, input: string, value: unknown): string | number {
  if (input === 'string' ? typeof value === 'string' : Number.isInteger(value)) return value as string | number;
  throw new TypeError(`A value of ${name} is not a ${input}`);
}
