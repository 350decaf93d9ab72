import type { Argument } from './argument.js';
import { isShown } from './cell.js';
import type { Compilation, Scope } from './compilation.js';
import { itemCondition } from './items.js';
import { bitsOf } from './rows-scope.js';

/** The hub's code, or the number of a document in whose row of the timeline the caller sees that number. */
export function referenceCondition(compilation: Compilation, scope: Scope, reference: Argument | undefined): string[] {
  if (reference?.value === null || reference?.value === undefined) return [];
  const { code } = compilation.matterTables;
  const asked = compilation.parameters.add('text', (inputs) => normal(reference.get(inputs)));
  const one = `= ${asked}`;
  const candidates = `select matter_id from ${code} where code = ${asked} union all ${numbered(compilation, one)}`;
  const seen = seenNumber(compilation, scope, one) ?? 'false';
  const named = `exists(select 1 from ${code} c where c.matter_id = ${scope.alias}.id and c.code = ${asked})`;
  return [`${scope.alias}.id = any(array(${candidates}))`, `(${named} or ${seen})`];
}

/** The number of a document in whose row of the timeline the caller sees it, typed with đ or without; null where no number is ever shown. */
export function numberCondition(compilation: Compilation, scope: Scope, number: Argument): { candidate: string; seen: string } | null {
  const asked = `= any(${compilation.parameters.add('text[]', (inputs) => spellings(number.get(inputs)))})`;
  const seen = seenNumber(compilation, scope, asked);
  return seen === null ? null : { candidate: `${scope.alias}.id = any(array(${numbered(compilation, asked)}))`, seen };
}

/** Where such a number stands at all: few matters, so that the caller's rights are asked in those alone. */
const numbered = ({ matterTables }: Compilation, asked: string): string =>
  `select matter_id from ${matterTables.event} where document_number ${asked} and current`;

/** The caller sees a number that is as asked in the matter's timeline. */
function seenNumber(compilation: Compilation, scope: Scope, asked: string): string | null {
  const { event } = compilation.matterTables;
  const e = compilation.alias('t');
  const row: Scope = { ...scope, type: compilation.model.type('Event'), alias: e, rows: compilation.model.rows('Event') };
  const inEvents = { ...row, bits: bitsOf(compilation, row.rows, e) };
  const shown = [
    itemCondition(compilation, inEvents, { column: 'kind', prefix: 'Event' }),
    isShown(compilation, inEvents, 'Event.documentNumber', 'CLOSED'),
  ];
  if (shown.includes('false')) return null;
  return `exists(select 1 from ${event} ${e} where ${e}.matter_id = ${scope.alias}.id and ${e}.document_number ${asked} and ${e}.current and ${shown.join(' and ')})`;
}

/** Numbers are kept in capitals, without spaces. What PostgreSQL cannot keep is the number of nothing. */
export function normal(value: unknown): string | null {
  const text = String(value).normalize('NFC').toUpperCase().replaceAll(/\s+/g, '');
  return text.includes('\u0000') ? null : text;
}

/** A number with more of them is sought only as it was typed. */
const MOST_D = 6;

/** What a number may be that was typed without a Vietnamese keyboard: each D is a D or a Đ. */
function spellings(value: unknown): readonly string[] {
  const typed = normal(value);
  if (typed === null) return [];
  const [first = '', ...others] = typed.split('D');
  if (typed.includes('Đ') || others.length > MOST_D) return [typed];
  return others.reduce((begun, rest) => begun.flatMap((one) => [`${one}D${rest}`, `${one}Đ${rest}`]), [first]);
}
