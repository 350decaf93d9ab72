import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import type { Draft } from './generate.js';
import type { Random } from './random.js';

/** Values worth asking for, by 'field.argument' first, then by argument or input field name, then by the type's name. */
export type Samples = Readonly<Record<string, (random: Random) => unknown>>;

type Input = GraphQLArgument | GraphQLInputField;

/** A part of the arguments, each as a literal or a variable; nulls, defaults and left-out variables among them. */
export function argumentsOf(draft: Draft, field: GraphQLField<unknown, unknown>): string {
  const required = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  // Views of the past have a trial of their own: what is worked out of them is not in the oracle's worlds.
  const others = field.args.filter((arg) => !required.includes(arg) && arg.name !== 'asOf');
  const texts = [...required, ...chosenOf(draft, field, others)].flatMap((arg) => argumentText(draft, arg, field.name));
  return texts.length > 0 ? `(${texts.join(', ')})` : '';
}

/** One thing is mostly asked for in one way: two references seldom mean the same. */
function chosenOf({ random }: Draft, field: GraphQLField<unknown, unknown>, others: readonly GraphQLArgument[]): GraphQLArgument[] {
  const isList = getNamedType(field.type).name.endsWith('Connection');
  return isList || others.length === 0 || random.chance(0.1) ? random.some(others, random.pick([0.3, 0.6])) : [random.pick(others)];
}

function argumentText(draft: Draft, arg: Input, field: string): string[] {
  const { random } = draft;
  const value = sampled(draft, arg, field);
  if (value === undefined) return [];
  if (random.chance(0.5)) return [`${arg.name}: ${literal(value, arg.type)}`];
  const name = `${arg.name}${draft.declared.length}`;
  const shape = random.int(0, 5);
  const hasDefault = shape <= 1 && value !== null;
  draft.declared.push(`$${name}: ${String(arg.type)}${hasDefault ? ` = ${literal(value, arg.type)}` : ''}`);
  const leftOut = hasDefault || (shape === 2 && !isNonNullType(arg.type) && random.chance(0.2));
  if (!leftOut) draft.values[name] = value;
  return [`${arg.name}: $${name}`];
}

function sampled(draft: Draft, input: Input, field = ''): unknown {
  const { random, samples } = draft;
  if (!isNonNullType(input.type) && random.chance(0.04)) return null;
  const type = getNamedType(input.type);
  const sample = samples[`${field}.${input.name}`] ?? samples[input.name] ?? samples[type.name];
  if (sample) return inList(draft, input.type, () => sample(random));
  if (isEnumType(type)) return inList(draft, input.type, () => random.pick(type.getValues()).name);
  if (!isInputObjectType(type)) return undefined;
  return inList(draft, input.type, () => {
    const fields = Object.values(type.getFields());
    const one = random.chance(0.7) ? random.pick(fields) : null; // several at once seldom find anything
    const chosen = fields.filter((field) => isNonNullType(field.type) || (one ? field === one : random.chance(0.2)));
    return Object.fromEntries(
      chosen.map((field) => [field.name, sampled(draft, field)] as const).filter(([, value]) => value !== undefined),
    );
  });
}

function inList({ random }: Draft, type: GraphQLInputType, make: () => unknown): unknown {
  const nullable = isNonNullType(type) ? type.ofType : type;
  return isListType(nullable) ? Array.from({ length: random.int(0, 3) }, make) : make();
}

/** A value as it is written in a document: an enum's name without quotes. */
function literal(value: unknown, type: GraphQLInputType): string {
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (value === null) return 'null';
  if (Array.isArray(value)) return `[${value.map((one) => literal(one, isListType(nullable) ? nullable.ofType : nullable)).join(', ')}]`;
  if (isEnumType(nullable)) return String(value);
  if (!isInputObjectType(nullable)) return JSON.stringify(value);
  const fields = nullable.getFields();
  return `{ ${Object.entries(value as object)
    .map(([key, one]) => `${key}: ${literal(one, fields[key]?.type as GraphQLInputType)}`)
    .join(', ')} }`;
}
