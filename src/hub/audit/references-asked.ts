import { collect, type Document } from '../reading/collect.js';
import type { OperationDefinitionNode, ValueNode } from 'graphql';

/** Arguments of a root that name what is sought. */
const NAMING = new Set(['id', 'matterId', 'reference', 'number', 'code', 'coordinate']);

/** What a reference may look like; anything else could be a value and is not kept. */
const REFERENCE = /^(?:[0-9a-f-]{36}|[A-Z]{2}-[\w-]{3,30}|\d{1,5}[A-Za-z]?(?:\/\d{4})?\/[\p{L}\d&()/-]{2,40}|[A-Z]\w+\.\w+)$/u;

/** The references that a question asked for, also where nothing was found. */
export function referencesAsked(operation: OperationDefinitionNode, document: Document): string[] {
  const roots = [...collect(document, [operation.selectionSet]).values()].flat();
  const named = roots.flatMap((node) => node.arguments ?? []).filter((argument) => NAMING.has(argument.name.value));
  return [...new Set(named.flatMap(({ value }) => asText(value, document)))];
}

function asText(value: ValueNode, document: Document): string[] {
  const given = value.kind === 'Variable' ? document.variables[value.name.value] : value.kind === 'StringValue' ? value.value : null;
  if (typeof given !== 'string') return [];
  return [REFERENCE.test(given) ? given : '(unrecognised)'];
}
