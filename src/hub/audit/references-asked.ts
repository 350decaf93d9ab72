import { collect, type Document } from '../reading/collect.js';
import type { OperationDefinitionNode, ValueNode } from 'graphql';

/** Arguments of a root that name what is sought. */
const NAMING = new Set(['id', 'matterId', 'reference', 'number', 'code', 'coordinate']);

/** What a reference may look like; anything else could be a value and is not kept. */
const REFERENCE = /^(?:[0-9a-f-]{36}|[A-Z]{2}-[\w-]{3,30}|\d{1,5}[A-Za-z]?(?:\/\d{4})?\/[\p{L}\d&()/-]{2,40}|[A-Z]\w+\.\w+)$/u;

/** The argument that names the day of the past which a question looks at; the entry keeps it beside the references, marked by this word. */
export const PAST_DAY = 'asOf';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The references that a question asked for, also where nothing was found, and the day of the past that it looked at. */
export function referencesAsked(operation: OperationDefinitionNode, document: Document): string[] {
  const roots = [...collect(document, [operation.selectionSet]).values()].flat();
  const named = roots.flatMap((node) => node.arguments ?? []).filter((argument) => NAMING.has(argument.name.value));
  const days = roots.flatMap((node) => node.arguments ?? []).filter((argument) => argument.name.value === PAST_DAY);
  return [...new Set([...named.flatMap(({ value }) => asText(value, document)), ...days.flatMap(({ value }) => asDay(value, document))])];
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
