import type { ApolloServerPlugin, GraphQLRequestContextResponseForOperation, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { execute, type FragmentDefinitionNode, getVariableValues, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { errorAnswer } from '../../platform/http/error-answer.js';
import { isHubError } from '../../platform/errors.js';
import type { TrailExportRow } from './trail-export-row.js';
import type { Caller } from '../identity/caller.js';
import { checkNames } from './check-names.js';
import { collect, type Document } from './collect.js';
import { isIntrospection } from './compile.js';
import { payloadQuestion } from './payload.js';
import type { Question } from './question.js';
import type { Answer, Reading } from './reading.js';
import { refused } from './refused.js';
import type { Withheld } from './withheld.js';

/** What a request carries through Apollo. */
export interface ReadingContext {
  readonly caller: Caller;
  /** What commands' payloads withheld. */
  readonly withheld: Withheld[];
}

/** Writes the entry of the trail before the answer leaves; handed in by the composition. */
export interface Recorder {
  answered(question: Question, answer: Answer): Promise<void>;
  failed(question: Question, error: unknown): Promise<void>;
  /** A question whose answer left as a file. */
  exported(question: Question, answer: Answer, operation: string, file: TrailExportRow): Promise<void>;
  /** A command that the caller's role may not give. */
  refused(caller: Caller, operation: string, error: unknown): Promise<void>;
}

type Context = GraphQLRequestContextResponseForOperation<ReadingContext>;

const TEXT = Symbol('the text of the data');

/** Questions never reach a resolver: they are compiled, read and recorded here, and their text leaves as it came. */
export function answerPlugin(reading: Reading, recorder: Recorder): ApolloServerPlugin<ReadingContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document }) {
          checkNames(document);
        },
        async responseForOperation(context) {
          const kind = kindOf(context);
          if (kind === 'query') return respond(reading, recorder, context);
          // What the schema or the document does not have, graphql-js itself refuses.
          return kind === 'mutation' ? refuseCommands(reading, recorder, context) : null;
        },
        async willSendResponse({ response, contextValue }) {
          const { body } = response;
          if (body.kind !== 'single' || contextValue.withheld.length === 0) return;
          body.singleResult.extensions = { ...body.singleResult.extensions, withheld: contextValue.withheld };
        },
      };
    },
  };
}

/** Apollo types the operation as always there; an `operationName` that the document does not hold leaves it out. */
const kindOf = ({ operation }: { readonly operation?: OperationDefinitionNode }) => operation?.operation;

/** A command that the caller's role may not give, or whose answer would be refused, is refused before anything runs. */
async function refuseCommands(reading: Reading, recorder: Recorder, context: Context): Promise<GraphQLResponse | null> {
  const { caller } = context.contextValue;
  const plan = reading.planFor(caller, false);
  const { operation, schema } = context;
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], context.request.variables ?? {}, {
    maxErrors: 20,
  });
  if (errors) return errorAnswer(errors, 400);
  const document: Document = { fragments: fragmentsOf(context), variables: coerced };
  const commands = [...collect(document, [operation.selectionSet])].filter(([, nodes]) => nodes[0]?.name.value !== '__typename');
  try {
    for (const [key, nodes] of commands) {
      const name = nodes[0]?.name.value ?? '';
      if (!plan.mayUse(`Mutation.${name}`)) throw await recorded(recorder, caller, name);
      const type = reading.parts.model.rootField('mutation', name)?.type ?? '';
      // What a command answers by itself is not read.
      if (!reading.parts.model.findType(type)?.rows) continue;
      reading.rehearse(payloadQuestion({ source: context.source ?? '', operation, document, caller, type, nodes, key }, null));
    }
    return null;
  } catch (error) {
    return errorAnswer([error], statusOf(error));
  }
}

/** The refusal of a command, once it is on the trail. */
async function recorded(recorder: Recorder, caller: Caller, name: string): Promise<unknown> {
  const refusal = refused(`Mutation.${name}`);
  await recorder.refused(caller, name, refusal);
  return refusal;
}

async function respond(reading: Reading, recorder: Recorder, context: Context): Promise<GraphQLResponse | null> {
  const { operation, schema } = context;
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], context.request.variables ?? {}, {
    maxErrors: 20,
  });
  if (errors) return errorAnswer(errors, 400);
  const document: Document = { fragments: fragmentsOf(context), variables: coerced };
  const introspected = [...collect(document, [operation.selectionSet])]
    .filter(([, nodes]) => isIntrospection(nodes))
    .map(([alias]) => alias);
  if (introspected.length === collect(document, [operation.selectionSet]).size) return null;
  const question: Question = { text: context.source ?? '', operation, document, caller: context.contextValue.caller };
  try {
    const answer = await reading.answer(question);
    await recorder.answered(question, answer);
    const introspection = introspected.length > 0 ? await introspect(schema, context, operation, introspected) : null;
    return text(introspection ? joined(answer.data, introspection) : answer.data, answer);
  } catch (error) {
    await recorder.failed(question, error);
    return errorAnswer([error], statusOf(error));
  }
}

const statusOf = (error: unknown): number | undefined => (isHubError(error) && error.code === 'UNAVAILABLE' ? 503 : undefined);

function fragmentsOf({ document }: Context): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
}

/** What a question asks of the schema itself is answered by graphql-js beside the data. */
async function introspect(
  schema: GraphQLSchema,
  context: Context,
  operation: OperationDefinitionNode,
  aliases: readonly string[],
): Promise<Record<string, unknown>> {
  const selections = operation.selectionSet.selections.filter(
    (node) => node.kind === Kind.FIELD && aliases.includes(node.alias?.value ?? node.name.value),
  );
  const only = { ...operation, selectionSet: { ...operation.selectionSet, selections } };
  const fragments = context.document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const result = await execute({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [only, ...fragments] },
    variableValues: context.request.variables ?? {},
  });
  return { ...result.data };
}

const joined = (data: string, introspection: Record<string, unknown>): string =>
  data === '{}' ? JSON.stringify(introspection) : `${data.slice(0, -1)},${JSON.stringify(introspection).slice(1)}`;

function text(data: string, { withheld, asOf }: Answer): GraphQLResponse {
  const said = { ...(withheld.length > 0 ? { withheld: [...withheld] } : {}), ...(asOf ? { asOf } : {}) };
  const extensions = withheld.length > 0 || asOf ? { extensions: said } : {};
  return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data: { [TEXT]: data } as never, ...extensions } } };
}

interface Result {
  readonly data?: unknown;
  readonly extensions?: unknown;
}

/** Writes an answer: the text of its data goes out unparsed. */
export function stringifyResult(result: Result): string {
  const data = (result.data as { [TEXT]?: string } | null | undefined)?.[TEXT];
  if (data === undefined) return JSON.stringify(result);
  const extensions = result.extensions === undefined ? '' : `,"extensions":${JSON.stringify(result.extensions)}`;
  return `{"data":${data}${extensions}}`;
}
