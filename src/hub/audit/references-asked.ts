import { type OperationDefinitionNode, type ValueNode, valueFromASTUntyped } from 'graphql';
import { collect, type Document } from '../reading/collect.js';
import { normal } from '../reading/reference-condition.js';

/** Arguments of a root that name what is sought. */
const NAMING = new Set(['id', 'matterId', 'reference', 'number', 'code', 'coordinate']);

/** What a reference may look like; anything else could be a value and is not kept. */
const REFERENCE = /^(?:[0-9a-f-]{36}|[A-Z]{2}-[\w-]{3,30}|\d{1,5}[A-Za-z]?(?:\/\d{4})?\/[\p{L}\d&()/-]{2,40}|[A-Z]\w+\.\w+)$/u;

/** A list is searched by references as well, among other words: of these nothing is kept that could be a name. */
const FILTER = 'filter';
const SEARCHED = ['text', 'matter'];
const SOUGHT = /^(?:LT-\d{4}-\d+|\d{1,5}[A-Z]?(?:\/\d{4})?\/[\p{L}\d&()/-]{2,40})$/u;

/** The argument that names the day of the past which a question looks at; the entry keeps it beside the references, marked by this word. */
export const PAST_DAY = 'asOf';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The references that a question asked for, also where nothing was found, and the day of the past that it looked at. */
export function referencesAsked(operation: OperationDefinitionNode, document: Document): string[] {
  const given = [...collect(document, [operation.selectionSet]).values()].flat().flatMap((node) => node.arguments ?? []);
  const found = given.flatMap(({ name, value }) => {
    if (NAMING.has(name.value)) return asText(value, document);
    if (name.value === FILTER) return sought(value, document);
    return name.value === PAST_DAY ? asDay(value, document) : [];
  });
  return [...new Set(found)];
}

function sought(value: ValueNode, document: Document): string[] {
  const filter = valueFromASTUntyped(value, document.variables) as Readonly<Record<string, unknown>> | null | undefined;
  return SEARCHED.flatMap((name) => {
    const text = filter?.[name];
    const reference = typeof text === 'string' ? normal(text) : null;
    return reference !== null && SOUGHT.test(reference) ? [reference] : [];
  });
}

function asText(value: ValueNode, document: Document): string[] {
  const text = textOf(value, document);
  return text === null ? [] : [REFERENCE.test(text) ? text : '(unrecognised)'];
}

function asDay(value: ValueNode, document: Document): string[] {
  const text = textOf(value, document);
  return text !== null && DAY.test(text) ? [`${PAST_DAY} ${text}`] : [];
}

function textOf(value: ValueNode, document: Document): string | null {
  const given = value.kind === 'Variable' ? document.variables[value.name.value] : value.kind === 'StringValue' ? value.value : null;
  return typeof given === 'string' ? given : null;
}
