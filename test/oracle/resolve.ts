import type { Asker, Node } from './asker.js';
import { READ_AGENCIES } from './resolve-agencies.js';
import { versionsIn } from './resolve-facts.js';
import { coarseUnit, READ_MATTER } from './resolve-matter.js';
import { TABLE_OF } from './tables.js';
import type { Row, Value, World } from './world.js';

/** How a field is found in the world: a value, a row, rows. */
export type Read = (place: {
  readonly world: World;
  readonly row: Row;
  readonly matter: Row;
  readonly asker: Asker;
}) => Value | Row | readonly Row[] | undefined;

const READ: Readonly<Record<string, Read>> = { ...READ_MATTER, ...READ_AGENCIES };

/** What a fact calls by another name than its column. */
const BY_FACT: Readonly<Record<string, string>> = { recordedAt: 'recordedFrom' };

/** Names of the day that the fact happened on. */
const DAYS: readonly string[] = [
  ...['decidedOn', 'rescuedOn', 'referredOn', 'returnedOn', 'protestedOn'],
  ...['appealedOn', 'effectiveOn'],
];

const snake = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

type Fate = 'SHOW' | 'MASK' | 'MONTH' | 'COARSE_PLACE' | 'COARSE_TEXT';

/** The value in the form that the decision leaves of it. */
export function readValue(asker: Asker, node: Node, field: string, fate: Fate, _args: Readonly<Record<string, unknown>>): unknown {
  const column = snake(field);
  if (fate === 'MASK') return node.row[`${column}_mask`] ?? null;
  if (fate === 'COARSE_TEXT') return node.row[`${column}_coarse`] ?? null;
  const value = rawValue(asker, node, field);
  if (fate === 'MONTH') return monthOf(value);
  if (fate === 'COARSE_PLACE') return isRow(value) ? coarseUnit(asker.world, value) : null;
  return value ?? null;
}

/** A field that nobody named is the column of its name, or the key of its name in a list that the row holds. */
function rawValue(asker: Asker, node: Node, field: string): unknown {
  const table = TABLE_OF[node.type];
  const read = field === 'versions' && table ? versionsIn(table) : READ[`${node.type}.${field}`];
  if (!read) return ownColumn(node.row, field);
  const found = read({ world: asker.world, row: node.row, matter: node.matter, asker });
  return listed(asker, node, field, found);
}

function ownColumn(row: Row, field: string): Row[string] {
  if (DAYS.includes(field)) return row.occurred_on;
  return row[snake(BY_FACT[field] ?? field)] ?? row[field];
}

/** Leaves out what is not for this caller: items by their kind, and social affairs among a pointer's participants. */
function listed(asker: Asker, node: Node, field: string, found: unknown): unknown {
  if (!Array.isArray(found)) return found;
  const type = asker.typeOf(`${node.type}.${field}`);
  const rows = found.filter((row: Row) => !isRow(row) || asker.isListed(node, itemType(type), row));
  const hides = asker.existence(node) === 'POINTER' && type === 'Participant';
  return hides ? rows.filter((row: Row) => row.agency !== 'SOCIAL_AFFAIRS') : rows;
}

const itemType = (type: string): string => type.replace(/Connection$/, '');

export const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

function monthOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(monthOf);
  return typeof value === 'string' ? value.slice(0, 7) : null;
}
