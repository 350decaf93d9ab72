import {
  type ASTNode,
  type ASTVisitor,
  type DocumentNode,
  getNamedType,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  TokenKind,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { badInput, isHubError } from '../../platform/errors.js';
import { Cost } from '../../platform/http/cost.js';
import { limitRule } from '../../platform/http/limit-rule.js';
import { defaultLimits as limits } from '../../platform/http/limits.js';
import { checkNames } from '../reading/check-names.js';
import './messages.js';

const PATH = ['input', 'text'];

/** A question that may be kept: one that the door would let in, and that holds no value by which anybody could be named. */
export function checkQuestion(schema: GraphQLSchema, text: string): void {
  const document = parsed(text);
  const [operation, ...others] = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation || others.length > 0 || operation.operation !== 'query') throw badInput('keeping.questions-only', {}, PATH);
  const [error] = validate(schema, document, [...specifiedRules, limitRule(limits)], { maxErrors: 1 });
  if (error) throw located(error, 'keeping.invalid');
  checkNames(document);
  refuseComments(document);
  visit(document, valuesIn(schema));
  checkCost(schema, document, operation);
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: limits.tokens });
  } catch (error) {
    throw located(error, 'keeping.syntax');
  }
}

/** A limit says itself what is wrong; of other errors only the place is told, for their sentences repeat what was written. */
function located(error: unknown, key: string): unknown {
  const cause = error instanceof GraphQLError && isHubError(error.originalError) ? error.originalError : error;
  if (isHubError(cause)) return cause;
  return badInput(key, { line: (error as GraphQLError).locations?.[0]?.line ?? 1 }, PATH);
}

/** A comment is free text: it could name anybody, and a kept question is read by a whole agency. */
function refuseComments(document: DocumentNode): void {
  for (let token = document.loc?.startToken ?? null; token; token = token.next)
    if (token.kind === TokenKind.COMMENT) throw badInput('keeping.comment', { line: token.line }, PATH);
}

/** Days and countries name nobody; any other text might. */
const SAFE: ReadonlySet<string> = new Set(['Date', 'PartialDate', 'DateTime', 'Country']);

/** A code of an article or a unit is a few digits, perhaps with the day since which it counts; letters might spell a name. */
const CODE_OF_DIGITS = /^\d{1,5}(-20\d{6})?$/;

const namesNobody = (type: string, value: string): boolean => SAFE.has(type) || (type === 'Code' && CODE_OF_DIGITS.test(value));

/** An id may be written as a number, and so may the number of a person. */
const FEW_DIGITS = /^-?\d{1,5}$/;

function valuesIn(schema: GraphQLSchema): ASTVisitor {
  const types = new TypeInfo(schema);
  const refused = ({ loc }: ASTNode) => badInput('keeping.value-in-text', { line: loc?.startToken.line ?? 1 }, PATH);
  return visitWithTypeInfo(types, {
    StringValue(node) {
      const type = types.getInputType();
      if (!type || !namesNobody(getNamedType(type).name, node.value)) throw refused(node);
    },
    IntValue(node) {
      if (!FEW_DIGITS.test(node.value)) throw refused(node);
    },
  });
}

/** How large a page will be asked for is not known yet: what would be too much with the smallest is never asked. */
function checkCost(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): void {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const smallest = (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
    variable.name.value,
    defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : 1,
  ]);
  new Cost({ schema, fragments: (name) => fragments.get(name), variables: Object.fromEntries(smallest), limits }).check(operation);
}
