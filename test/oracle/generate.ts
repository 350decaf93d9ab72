import {
  getNamedType,
  isCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { argumentsOf, type Samples } from './generate-arguments.js';
import type { Random } from './random.js';
import type { Asked } from './answer.js';

export interface GenerateOptions {
  /** The roots to ask. */
  readonly roots: readonly string[];
  /** Coordinates never to select: what the oracle does not compute. */
  readonly without: readonly string[];
  readonly depth: number;
  /** Once an operation has so many, it goes no deeper. */
  readonly fields: number;
}

/** While one operation is written: its variables and the fragments it came to need. */
export interface Draft {
  readonly random: Random;
  readonly schema: GraphQLSchema;
  readonly samples: Samples;
  readonly options: GenerateOptions;
  readonly declared: string[];
  readonly values: Record<string, unknown>;
  readonly fragments: string[];
  spent: number;
}

/** A random operation that is valid by the schema. Aliases have one letter more often than not: short ones once captured a row. */
export function generate(schema: GraphQLSchema, random: Random, samples: Samples, options: GenerateOptions): Asked {
  const draft: Draft = { random, schema, samples, options, declared: [], values: {}, fragments: [], spent: 0 };
  const query = schema.getQueryType() as GraphQLObjectType;
  const count = random.chance(0.8) ? 1 : random.int(2, 3);
  const used = new Set<string>();
  const roots = Array.from({ length: count }, () =>
    fieldText(draft, query.getFields()[random.pick(options.roots)] as Field, options.depth, used),
  );
  const head = draft.declared.length > 0 ? `query Q(${draft.declared.join(', ')})` : random.pick(['query Q', 'query', '']);
  return { query: [`${head} {\n${roots.join('\n')}\n}`, ...draft.fragments].join('\n'), variables: draft.values };
}

type Field = GraphQLField<unknown, unknown>;

function selectionText(draft: Draft, type: GraphQLNamedType, depth: number): string {
  if (!isCompositeType(type)) return '';
  const { random } = draft;
  const object = type as GraphQLObjectType;
  const fields = Object.values(object.getFields()).filter((field) => mayStand(draft, object, field, depth));
  const chosen = chosenOf(draft, fields);
  const used = new Set<string>();
  const lines = chosen.map((field) => fieldText(draft, field, depth - 1, used));
  const twice = chosen.length > 0 && random.chance(0.2) ? [fieldText(draft, random.pick(chosen), depth - 1, used)] : [];
  const parts = [...lines, ...twice].map((line) => wrapped(draft, object, line));
  if (parts.length === 0 || random.chance(0.1)) parts.push('__typename');
  return ` {\n${parts.join('\n')}\n}`;
}

/** What leads to the most protected cells. */
const PROTECTED: readonly string[] = [
  ...['nodes', 'criminalCase', 'criminalCases', 'accused', 'victims', 'crimeTips', 'interceptions', 'timeline', 'related', 'matter'],
  ...['informant', 'identity', 'shelter', 'supports', 'detainedIdentities', 'person'],
  ...['fullName', 'content', 'reason', 'recordedBy', 'documentNumber', 'occurredOn', 'place'],
];

/** A few of the fields, with a way that leads down more often than not: what lies deep would seldom be reached. */
function chosenOf(draft: Draft, fields: readonly Field[]): Field[] {
  const { random } = draft;
  const leadsDown = (field: Field): boolean => isCompositeType(getNamedType(field.type));
  const first = random.chance(0.6) ? PROTECTED : ['nodes'];
  const favoured = (some: readonly Field[]): Field[] =>
    random.shuffled(some).sort((a, b) => Number(first.includes(b.name)) - Number(first.includes(a.name)));
  const flat = favoured(fields.filter((field) => !leadsDown(field))).slice(0, random.int(1, random.pick([2, 4, 12])));
  const most = draft.spent < draft.options.fields ? random.pick([1, 1, 2, 2, 3, 5]) : 0;
  const deep = favoured(fields.filter(leadsDown));
  const chosen = random.shuffled([...flat, ...deep.slice(0, most)]);
  draft.spent += chosen.length;
  return chosen;
}

function mayStand({ options }: Draft, type: GraphQLObjectType, field: Field, depth: number): boolean {
  if (options.without.includes(`${type.name}.${field.name}`)) return false;
  return depth > 0 || !isCompositeType(getNamedType(field.type));
}

/** Some fields stand in a fragment, inline or named; some of these are skipped. */
function wrapped(draft: Draft, type: GraphQLObjectType, line: string): string {
  const { random } = draft;
  if (random.chance(0.9)) return line;
  if (random.chance(0.5)) return `...${random.chance(0.5) ? ` on ${type.name}` : ''}${directive(draft)} {\n${line}\n}`;
  const name = `F${draft.fragments.length}`;
  draft.fragments.push(`fragment ${name} on ${type.name} {\n${line}\n}`);
  return `...${name}${directive(draft)}`;
}

function fieldText(draft: Draft, field: Field, depth: number, used: Set<string>): string {
  const args = argumentsOf(draft, field);
  const composite = isCompositeType(getNamedType(field.type));
  const key = keyOf(draft, field, args !== '' || composite, used);
  const alias = key === field.name ? '' : `${key}: `;
  return `${alias}${field.name}${args}${depth === draft.options.depth && draft.random.chance(0.8) ? '' : directive(draft)}${selectionText(draft, getNamedType(field.type), depth)}`;
}

/** A response key that nothing else in this selection has; a plain field may stand twice under its own name. */
function keyOf({ random }: Draft, field: Field, mustDiffer: boolean, used: Set<string>): string {
  let key = random.chance(0.75) ? field.name : random.pick([...'abcdefghijklmnopqrstuvwxyz', 'rows', `${field.name}2`]);
  if (!mustDiffer && key === field.name && used.has(key) && !used.has(`!${key}`)) return key;
  while (used.has(key)) key = `${key}_`;
  used.add(key);
  if (key !== field.name) used.add(`!${key}`);
  return key;
}

function directive(draft: Draft): string {
  const { random } = draft;
  if (random.chance(0.92)) return '';
  const name = random.pick(['skip', 'include']);
  if (random.chance(0.4)) return ` @${name}(if: ${random.chance(0.5)})`;
  const variable = `b${draft.declared.length}`;
  const shape = random.int(0, 2);
  draft.declared.push(shape === 0 ? `$${variable}: Boolean! = ${random.chance(0.5)}` : `$${variable}: Boolean!`);
  if (shape !== 0 || random.chance(0.5)) draft.values[variable] = random.chance(0.5);
  return ` @${name}(if: $${variable})`;
}
