import {
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  isScalarType,
  specifiedScalarTypes,
} from 'graphql';
import type { Cells } from './read-csv.js';
import { jsonOf, type Raw } from './read-ndjson.js';

/** Cells as the object that a line of JSON would be: `informant.fullName` is a field of a field, a list is JSON or parted by `;`. */
export function cellsToInput(cells: Cells, type: GraphQLInputType): Raw {
  const input: Record<string, unknown> = Object.create(null);
  for (const [header, text] of cells) place(input, header.split('.'), text, type);
  return input;
}

function place(
  into: Record<string, unknown>,
  [name = '', ...rest]: readonly string[],
  text: string,
  type: GraphQLInputType | undefined,
): void {
  const inner = fieldType(type, name);
  if (rest.length === 0) {
    into[name] = inner ? cellValue(text, inner) : text;
    return;
  }
  const held = into[name];
  const nested = (typeof held === 'object' && held !== null ? held : Object.create(null)) as Record<string, unknown>;
  into[name] = nested;
  place(nested, rest, text, inner);
}

function fieldType(type: GraphQLInputType | undefined, name: string): GraphQLInputType | undefined {
  const bare = type && getNullableType(type);
  return isInputObjectType(bare) ? bare.getFields()[name]?.type : undefined;
}

/** A cell is text; its type says whether a number, a truth or a list was meant. What it cannot be stays text and is refused as such. */
function cellValue(text: string, type: GraphQLInputType): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const listed = text.trim().startsWith('[') ? jsonOf(text) : text.split(';').map((part) => cellValue(part.trim(), bare.ofType));
    return listed ?? text;
  }
  if (isInputObjectType(bare)) return jsonOf(text) ?? text;
  return isLeafType(bare) ? leafOf(text, bare) : text;
}

function leafOf(text: string, type: GraphQLInputType): unknown {
  if (!isScalarType(type)) return text.trim();
  if (type.name === 'Boolean') return { true: true, false: false }[text.trim().toLowerCase()] ?? text;
  if (accepts(type, text) || !/^-?\d{1,15}(\.\d{1,9})?$/.test(text.trim())) return text;
  return Number(text);
}

function accepts(type: GraphQLInputType, text: string): boolean {
  if (!isScalarType(type) || specifiedScalarTypes.includes(type)) return isScalarType(type) && ['String', 'ID'].includes(type.name);
  try {
    type.parseValue(text);
    return true;
  } catch {
    return false;
  }
}
