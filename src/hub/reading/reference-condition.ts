import type { Argument } from './argument.js';
import { isShown } from './cell.js';
import type { Compilation, Scope } from './compilation.js';
import { itemCondition } from './items.js';
import { bitsOf } from './rows-scope.js';

/** The hub's code, or the number of a document in whose row of the timeline the caller sees that number. */
export function referenceCondition(compilation: Compilation, scope: Scope, reference: Argument | undefined): string[] {
  if (reference?.value === null || reference?.value === undefined) return [];
  const { code, event } = compilation.matterTables;
  const asked = compilation.parameters.add('text', (inputs) => normal(reference.get(inputs)));
  const candidates = `select matter_id from ${code} where code = ${asked} union all select matter_id from ${event} where document_number = ${asked} and current`;
  const e = compilation.alias('t');
  const row: Scope = { ...scope, type: compilation.model.type('Event'), alias: e, rows: compilation.model.rows('Event') };
  const inEvents = { ...row, bits: bitsOf(compilation, row.rows, e) };
  const shown = [
    itemCondition(compilation, inEvents, { column: 'kind', prefix: 'Event' }),
    isShown(compilation, inEvents, 'Event.documentNumber', 'CLOSED'),
  ];
  const seen = `exists(select 1 from ${event} ${e} where ${e}.matter_id = ${scope.alias}.id and ${e}.document_number = ${asked} and ${e}.current and ${shown.join(' and ')})`;
  const named = `exists(select 1 from ${code} c where c.matter_id = ${scope.alias}.id and c.code = ${asked})`;
  return [`${scope.alias}.id = any(array(${candidates}))`, `(${named} or ${seen})`];
}

/** Numbers are kept in capitals, without spaces. What PostgreSQL cannot keep is the number of nothing. */
export function normal(value: unknown): string | null {
  const text = String(value).normalize('NFC').toUpperCase().replaceAll(/\s+/g, '');
  return text.includes('\u0000') ? null : text;
}
