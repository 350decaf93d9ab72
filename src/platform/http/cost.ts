import {
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromAST,
} from 'graphql';
import { HubError } from '../errors.js';
import type { Limits } from './limits.js';
import type { Fragments } from './measure.js';
import './limit-messages.js';

const pageArguments = ['first', 'last'];

/** A view of the past works out what stands ready for the present: all below it counts so many times. */
const pastArgument = 'asOf';
const PAST_COST = 3;

interface Question {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly limits: Limits;
}

/** What an operation may come to in cells: a field counts one or what it declares, times the rows of the lists above it. Never less than what is asked. */
export class Cost {
  readonly #known = new Map<string, number>();

  constructor(private readonly question: Question) {}

  /** Throws when a page or the whole is over its limit. */
  check(operation: OperationDefinitionNode): number {
    const { schema, limits } = this.question;
    const cost = this.#ofSet(operation.selectionSet, schema.getRootType(operation.operation)?.name, undefined);
    if (cost > limits.cost) {
      throw new HubError('TOO_EXPENSIVE', 'limits.cost', { actual: cost, limit: limits.cost }, undefined, { nodes: operation });
    }
    return cost;
  }

  /** `page` is the size asked for one level up: it belongs to the list found here (`nodes`, `edges`). */
  #ofSet(set: SelectionSetNode, type: string | undefined, page: number | undefined): number {
    let sum = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) sum += this.#ofField(selection, type, page);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) sum += this.#ofFragment(selection.name.value, page);
      else sum += this.#ofSet(selection.selectionSet, selection.typeCondition?.name.value ?? type, page);
    }
    return Math.min(sum, Number.MAX_SAFE_INTEGER);
  }

  #ofField(node: FieldNode, type: string | undefined, page: number | undefined): number {
    const field = this.#field(type, node.name.value);
    if (!field) return 1;
    const own = ownCost(field);
    if (!node.selectionSet) return own;
    const asked = this.#pageOf(node, field);
    const list = isList(field.type);
    const inner = this.#ofSet(node.selectionSet, getNamedType(field.type).name, list ? undefined : asked) * this.#weightOf(node, field);
    return own + inner * (list ? (asked ?? page ?? this.question.limits.rowsOfList) : 1);
  }

  #ofFragment(name: string, page: number | undefined): number {
    const key = `${name} ${page}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, 0); // a circle was refused by validation; here it only must not hang
    const fragment = this.question.fragments(name);
    const cost = fragment ? this.#ofSet(fragment.selectionSet, fragment.typeCondition.name.value, page) : 0;
    this.#known.set(key, cost);
    return cost;
  }

  #field(type: string | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
    const found = type === undefined ? undefined : this.question.schema.getType(type);
    return isObjectType(found) || isInterfaceType(found) ? found.getFields()[name] : undefined;
  }

  #weightOf(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
    const argument = field.args.find(({ name }) => name === pastArgument);
    const given = argument && node.arguments?.find(({ name }) => name.value === pastArgument);
    const value: unknown = given && valueFromAST(given.value, argument.type, this.question.variables);
    return value === undefined || value === null ? 1 : PAST_COST;
  }

  /** The rows that a field asks for, undefined for a field without pages. */
  #pageOf(node: FieldNode, field: GraphQLField<unknown, unknown>): number | undefined {
    const paged = field.args.filter((argument) => pageArguments.includes(argument.name));
    if (paged.length === 0) return undefined;
    const { pageSize } = this.question.limits;
    const sizes = paged.flatMap((argument) => {
      const given = node.arguments?.find((one) => one.name.value === argument.name);
      const value: unknown = given ? valueFromAST(given.value, argument.type, this.question.variables) : undefined;
      if (typeof value === 'number' && value > pageSize) throw tooLarge(pageSize, node);
      if (typeof value === 'number' && value < 0) throw tooSmall(node);
      const size = value ?? argument.defaultValue;
      return typeof size === 'number' ? [Math.max(1, size)] : [];
    });
    return sizes.length > 0 ? Math.max(...sizes) : pageSize;
  }
}

const ownCost = ({ extensions: { costs } }: GraphQLField<unknown, unknown>): number => (typeof costs === 'number' ? costs : 1);

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

function tooLarge(limit: number, node: FieldNode): HubError {
  return new HubError('TOO_EXPENSIVE', 'limits.page-size', { limit }, undefined, { nodes: node });
}

const tooSmall = (nodes: FieldNode): HubError => new HubError('BAD_USER_INPUT', 'limits.page-below-zero', {}, undefined, { nodes });
