import { fold } from '../../platform/text.js';
import { agencyOf } from '../identity/agency.js';
import type { Caller } from '../identity/caller.js';
import { isCoarse } from '../permissions/profile.js';
import { type Argument, part } from './argument.js';
import { isShown } from './cell.js';
import type { Compilation, Scope } from './compilation.js';
import { itemCondition } from './items.js';
import type { RowsModel } from './model.js';
import { numberCondition } from './reference-condition.js';
import { hasAny, leastSeen } from './least-seen.js';
import { refused } from './refused.js';
import { touchesMatter } from './touched-matter.js';
import { bitsOf } from './rows-scope.js';
import type { FilterDefinition } from './filter-definition.js';
import type { CallerCondition, ConnectionRead } from './reads.js';

/** The conditions of a filter, each with the right to the field that it filters by, in that row. */
export function filterConditions(
  compilation: Compilation,
  scope: Scope,
  read: Pick<ConnectionRead, 'filters'>,
  filter: Argument | undefined,
  leftAside?: string,
): string[] {
  return Object.entries(read.filters ?? {}).flatMap(([name, definition]) => {
    const asked = name === leftAside ? null : part(filter, name);
    if (!asked) return [];
    if (definition.least) return [conditionOf(compilation, scope, definition, asked)];
    const shown = isShown(compilation, scope, definition.coordinate);
    if (shown === 'false') throw refused(definition.coordinate);
    if (asked.value === false && isAskedByTrue(definition)) return [];
    const condition = conditionOf(compilation, scope, definition, asked);
    const found = shown === 'true' ? condition : `(${shown} and ${condition})`;
    return [definition.orNumber ? orNumber(compilation, scope, { condition, found }, asked) : found];
  });
}

/** What is found by text is found by the number of a document too, by those who see the number. */
function orNumber(compilation: Compilation, scope: Scope, text: { condition: string; found: string }, asked: Argument): string {
  const numbered = numberCondition(compilation, scope, asked);
  if (numbered === null) return text.found;
  const { candidate, seen } = numbered;
  // Said once without the rights as well: so the few that it could be are found from their indexes, and no others are looked at.
  return `((${text.condition} or ${candidate}) and (${text.found} or ${candidate} and ${seen}))`;
}

/** A no to such a filter asks nothing: its negation would tell of what is not shown. */
const isAskedByTrue = ({ op, related }: FilterDefinition): boolean =>
  op === 'HANDLED' || (op === 'EXISTS' && related?.column === undefined);

function conditionOf(compilation: Compilation, scope: Scope, definition: FilterDefinition, asked: Argument): string {
  const coarse = isCoarse(scope.plan.profile);
  const column = `${scope.alias}.${coarse && definition.coarseColumn ? definition.coarseColumn : definition.column}`;
  const parameter = (type: string, form: (value: unknown) => unknown = (value) => value) =>
    compilation.parameters.add(type, (inputs) => form(asked.get(inputs)));
  const toMonth = (value: unknown) => (coarse ? String(value).slice(0, 7) : value);
  const day = coarse ? `left(${column}::text, 7)` : `${column}::text`;
  const written: Readonly<Record<FilterDefinition['op'], () => string>> = {
    EQUAL: () => `${column} = ${parameter(definition.type)}`,
    CODE: () => `${column} in (select l.id from ${definition.lookup} l where l.code = ${parameter('text')})`,
    ANY_OF: () => `${column} = any(${parameter(`${definition.type}[]`)})`,
    CONTAINS: () => `${column} @> array[${parameter(definition.type)}]`,
    FROM: () => `${day} >= ${parameter('text', toMonth)}`,
    TO: () => `${day} <= ${parameter('text', toMonth)}`,
    DAY_FROM: () => `${column} >= (${parameter('text')}::date)::timestamp at time zone '${PROVINCE}'`,
    DAY_TO: () => `${column} < (${parameter('text')}::date + 1)::timestamp at time zone '${PROVINCE}'`,
    MATTER: () => touchesMatter(compilation, column, asked),
    TEXT: () => `${column} like ${parameter('text', like)}`,
    WITHIN: () =>
      `${column} && (select coalesce(array_agg(l.id), '{}') from ${definition.lookup} l where ${parameter('text')} in (l.code, l.key))`,
    BEFORE: () => beforeDay(compilation, scope, definition.least ?? {}, parameter('text', toMonth)),
    HOLDS: () => `(${column} @> array['${definition.held}']) = ${parameter('boolean')}`,
    HANDLED: () => handled(compilation, scope),
    EXISTS: () => exists(compilation, scope, definition, parameter),
    ROW: () => oneRow(compilation, scope, definition, asked),
  };
  return written[definition.op]();
}

/** A related row that the caller would be shown in the list that it stands in. */
function exists(compilation: Compilation, scope: Scope, definition: FilterDefinition, parameter: (type: string) => string): string {
  const { related } = definition;
  if (!related) throw new Error('A filter for related rows names none');
  const alias = compilation.alias('t');
  const inner: Scope = { ...scope, alias, rows: null, outer: scope, bits: null };
  const value = () =>
    related.lookup ? `(select l.id from ${related.lookup} l where l.code = ${parameter('text')})` : parameter(definition.type);
  const equal = related.column ? ` and ${alias}.${related.column} = ${value()}` : '';
  const among = Object.entries(related.anyOf ?? {}).map(([column, values]) => ` and ${alias}.${column} in (${values.join(', ')})`);
  const shown = related.items ? ` and ${itemCondition(compilation, inner, related.items)}` : '';
  return `exists(select 1 from ${related.from} ${alias} where ${alias}.${related.key} = ${scope.alias}.${related.of ?? 'id'}${equal}${among.join('')}${shown})`;
}

const beforeDay = (compilation: Compilation, scope: Scope, columns: Readonly<Record<string, string>>, day: string): string =>
  `(${hasAny(scope.alias, columns)} and ${leastSeen(compilation, scope, columns)} < ${day})`;

/** The matters that the person is assigned to. */
function handled(compilation: Compilation, scope: Scope): string {
  const subject = compilation.parameters.add('text', ({ caller }) => caller.subject, 'subject');
  const mine = `h.subject = ${subject} and h.until is null and h.organisation_id = any(${compilation.organisations})`;
  return `${scope.alias}.id in (select h.matter_id from ${compilation.matterTables.handler} h where ${mine})`;
}

/** One related row in which all that is asked is shown and so. */
function oneRow(compilation: Compilation, scope: Scope, { row }: FilterDefinition, asked: Argument): string {
  if (!row) throw new Error('A filter for one related row names none');
  const alias = compilation.alias('t');
  const rows: RowsModel = { table: row.from, matter: row.key, owner: row.owner, bits: ['owner'], maskColumns: new Set() };
  const inner: Scope = { ...scope, alias, rows, outer: scope, bits: bitsOf(compilation, rows, alias) };
  const conditions = [`${alias}.${row.key} = ${scope.alias}.id`, ...filterConditions(compilation, inner, row, asked)];
  return `${amongFew(compilation, scope, row, asked)}exists(select 1 from ${row.from} ${alias} where ${conditions.join(' and ')})`;
}

/** Where few rows are asked for, they are found first: a page of them would else leaf through all matters. */
function amongFew(compilation: Compilation, scope: Scope, row: NonNullable<FilterDefinition['row']>, asked: Argument): string {
  if (part(asked, row.few)?.value !== false) return '';
  const alias = compilation.alias('t');
  const others = Object.entries(row.filters).flatMap(([name, definition]) => {
    const wanted = name === row.few ? null : part(asked, name);
    return wanted ? [conditionOf(compilation, { ...scope, alias }, definition, wanted)] : [];
  });
  const few = [`not ${alias}.${row.filters[row.few]?.column}`, ...others].join(' and ');
  return `${scope.alias}.id = any(array(select ${alias}.${row.key} from ${row.from} ${alias} where ${few})) and `;
}

const PROVINCE = 'Asia/Ho_Chi_Minh';

const like = (value: unknown): string => `%${fold(String(value)).replaceAll(/[\\%_]/g, '\\$&')}%`;

type ToldOfCaller = NonNullable<CallerCondition[string]>;

/** Rows that belong to the caller. */
export function callerConditions(compilation: Compilation, alias: string, condition: CallerCondition = {}): string[] {
  const parameter = (what: string, value: (caller: Caller) => unknown) =>
    compilation.parameters.add('text', ({ caller }) => value(caller), what);
  const written: Readonly<Record<ToldOfCaller, (column: string) => string>> = {
    organisation: (column) => `${alias}.${column} = any(${compilation.organisations})`,
    subject: (column) => `${alias}.${column} = ${parameter('subject', ({ subject }) => subject)}`,
    issuer: (column) => `${alias}.${column} = ${parameter('issuer', ({ issuer }) => issuer)}`,
    isTrue: (column) => `${alias}.${column}`,
    agency: (column) => `${alias}.${column} = ${parameter('agency', ({ agency }) => agencyOf(agency))}`,
    withinAgency: (column) => `${alias}.${column} @> array[${parameter('agency', ({ agency }) => agencyOf(agency))}]`,
    takesPart: (column) =>
      `exists(select 1 from ${compilation.matterTables.standing} s where s.matter_id = any(${alias}.${column}) and s.organisation_id = any(${compilation.organisations}))`,
  };
  return Object.entries(condition).map(([column, what]) => written[what](column));
}

/** Rows that belong to people: those that are the caller's by any of the conditions. */
export function readerConditions(compilation: Compilation, alias: string, readers: readonly CallerCondition[] | undefined): string[] {
  if (!readers) return [];
  const each = readers.map((condition) => `(${callerConditions(compilation, alias, condition).join(' and ')})`);
  return [`(${each.join(' or ')})`];
}
