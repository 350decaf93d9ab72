import { executeSync, getVariableValues, parse, validate, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { Asker } from './asker.js';
import { classOf } from './matters.js';
import { reachesOneMatter } from './one-matter.js';
import { refusedCoordinates } from './refusals.js';
import { fieldResolver, type Journal } from './execute.js';
import { definitionOf, selectedRoots, type Operation, type Variables } from './select.js';
import { WithheldList, type ContactOf, type Withheld } from './withheld.js';
import type { Caller } from './words.js';
import type { World } from './world.js';

export interface Asked {
  readonly query: string;
  readonly variables?: Variables;
}

export interface AnswerError {
  readonly code: string;
  readonly path: readonly (string | number)[] | null;
  readonly message: string;
}

export interface Answer {
  readonly data: unknown;
  readonly errors: readonly AnswerError[];
  readonly withheld: readonly Withheld[];
  /** Every matter that came out, with its class, sorted by id. */
  readonly matters: readonly { readonly id: string; readonly class: number }[];
}

const failed = (code: string, messages: readonly string[]): Answer => ({
  data: null,
  errors: messages.map((message) => ({ code, path: null, message })),
  withheld: [],
  matters: [],
});

/** What the policy says the hub answers to this caller: the expected side of the differential test. */
export function answer(schema: GraphQLSchema, world: World, caller: Caller, asked: Asked, contactOf: ContactOf = () => null): Answer {
  const document = parse(asked.query);
  const invalid = validate(schema, document);
  if (invalid.length > 0)
    return failed(
      'GRAPHQL_VALIDATION_FAILED',
      invalid.map((error) => error.message),
    );
  const given = getVariableValues(schema, definitionOf(document).variableDefinitions ?? [], asked.variables ?? {});
  if (given.errors)
    return failed(
      'BAD_USER_INPUT',
      given.errors.map((error) => error.message),
    );

  const operation: Operation = { schema, document, variables: given.coerced };
  const roots = selectedRoots(operation);
  const asker = new Asker(schema, world, caller, reachesOneMatter(roots));
  const refused = refusedCoordinates(asker, roots);
  if (refused.length > 0) return failed('FORBIDDEN', refused);

  const withheld = new WithheldList(asker, contactOf);
  const journal: Journal = { asker, roots, withheld, matters: new Map() };
  const resolver = fieldResolver(journal) as GraphQLFieldResolver<unknown, unknown>;
  const result = executeSync({ schema, document, variableValues: asked.variables ?? {}, fieldResolver: resolver, typeResolver });
  const errors = (result.errors ?? []).map(({ extensions, path, message }) => ({
    code: String(extensions.code ?? 'INTERNAL_SERVER_ERROR'),
    path: path ?? null,
    message,
  }));
  const matters = [...journal.matters].map(([id, facts]) => ({ id, class: classOf(facts) })).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { data: plain(result.data), errors, withheld: withheld.all(), matters };
}

/** An interface's or union's concrete type is what the node says it is. */
function typeResolver(value: unknown): string | undefined {
  return (value as { type?: string } | null)?.type;
}

/** graphql-js answers with objects without a prototype. */
const plain = (data: unknown): unknown => (data === undefined || data === null ? null : JSON.parse(JSON.stringify(data)));
