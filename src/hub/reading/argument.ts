import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  valueFromAST,
  type ValueNode,
} from 'graphql';
import type { Inputs } from './parameters.js';

type Variables = Readonly<Record<string, unknown>>;

/** A value of an argument: what it is in this call, and how to get it again in another call of the same shape. */
export interface Argument {
  readonly value: unknown;
  readonly get: (inputs: Inputs) => unknown;
}

const constant = (value: unknown): Argument => ({ value, get: () => value });

/** The arguments of a field in an operation; absent ones are absent, defaults are filled in. */
export function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): ReadonlyMap<string, Argument> {
  const given = new Map(node.arguments?.map((argument) => [argument.name.value, argument.value]));
  const found = field.args.flatMap((argument) => {
    const read = argumentOf(argument, given.get(argument.name), variables);
    return read ? [[argument.name, read] as const] : [];
  });
  return new Map(found);
}

function argumentOf(argument: GraphQLArgument, node: ValueNode | undefined, variables: Variables): Argument | null {
  const read = node && given(node, argument.type, variables);
  return read ?? (argument.defaultValue === undefined ? null : constant(argument.defaultValue));
}

function given(node: ValueNode, type: GraphQLInputType, variables: Variables): Argument | null {
  if (node.kind === 'Variable') {
    const name = node.name.value;
    return name in variables ? { value: variables[name], get: (inputs) => inputs.variables[name] } : null;
  }
  const nullable = getNullableType(type);
  if (node.kind === 'ObjectValue' && isInputObjectType(nullable)) {
    const fields = nullable.getFields();
    const entries = node.fields.flatMap((entry) => {
      const inner = fields[entry.name.value];
      const read = inner && given(entry.value, inner.type, variables);
      return read ? [[entry.name.value, read] as const] : [];
    });
    const parts = new Map(entries);
    return {
      value: Object.fromEntries(entries.map(([key, part]) => [key, part.value])),
      get: (inputs) => Object.fromEntries([...parts].map(([key, part]) => [key, part.get(inputs)])),
    };
  }
  if (node.kind === 'ListValue' && JSON.stringify(node).includes('"Variable"')) {
    return { value: valueFromAST(node, type, variables), get: (inputs) => valueFromAST(node, type, inputs.variables) };
  }
  return constant(valueFromAST(node, type, variables));
}

/** A part of an input object; null where it is absent or null. */
export function part(argument: Argument | undefined, key: string): Argument | null {
  const whole = argument?.value as Record<string, unknown> | null | undefined;
  if (!argument || whole === null || whole === undefined || whole[key] === undefined || whole[key] === null) return null;
  return { value: whole[key], get: (inputs) => (argument.get(inputs) as Record<string, unknown>)[key] };
}
