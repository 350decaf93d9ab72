import { BUCKET_UNIT, HANDLING_UNIT } from '../permissions/matter-class.js';
import { AREA_NEEDS_VICTIM } from '../permissions/existence.js';
import type { Plan } from '../permissions/plan.js';
import { RELATIONS } from '../permissions/words.js';
import { withTests } from './class-tests.js';
import type { Compilation } from './compilation.js';

/** Left where the class is joined; replaced once it is known whether some cell depends on handling. */
const HANDLING_SLOT = '/*handling:';

const SUPERVISING = RELATIONS.indexOf('SUPERVISING');

/** The class of the matter `m` for the caller, worked out once per matter. `offset 0` keeps PostgreSQL from copying it into every use. */
export function joinClass(compilation: Compilation, plan: Plan, m: string, k: string): string {
  const worked = `(select ${relation(compilation, plan, m)} + ${bucket(compilation, m)}${HANDLING_SLOT}${m}*/ as c offset 0)`;
  return ` cross join lateral ${withTests(worked, k)}`;
}

/** The matter exists for the caller. */
export const isVisible = (plan: Plan, k: string): string => `(${plan.visible}::bigint >> ${k}.c & 1) = 1`;

/**
 * Of a row of a matter, one of a handful: `+ 0` keeps the organisations out of the index's reach, for a body that stands for many others would
 * cost a search of the index for each of them.
 */
const isOurs = (compilation: Compilation, alias: string): string => `${alias}.organisation_id + 0 = any(${compilation.organisations})`;

/** Supervision is dated: one that has not begun or has ended is none. */
function relation(compilation: Compilation, plan: Plan, m: string): string {
  const today = `${compilation.today}::text`;
  const holds = `(s.relation <> ${SUPERVISING} or (coalesce(s.since, '') <= ${today} and coalesce(s.until > ${today}, true)))`;
  const standing = `(select max(s.relation)::int from ${compilation.matterTables.standing} s where s.matter_id = ${m}.id and ${isOurs(compilation, 's')} and ${holds})`;
  return `coalesce(${standing}, ${inArea(compilation, plan, m)})`;
}

/** A matter whose place is not known lies in the whole country's area only; one that waits to find its own, in nobody's. */
function inArea(compilation: Compilation, plan: Plan, m: string): string {
  if (compilation.areaKind === 'NONE') return '0';
  const found = `not ${m}.waiting`;
  const needs = AREA_NEEDS_VICTIM.has(plan.profile.agency) ? `${found} and ${m}.has_victim` : found;
  const inside = compilation.areaKind === 'ALL' ? needs : `${needs} and ${m}.areas && ${areaParameter(compilation)}`;
  return `case when ${inside} then 1 else 0 end`;
}

export const areaParameter = (compilation: Compilation): string =>
  compilation.parameters.add('int[]', ({ caller }) => (caller.area === 'ALL' ? [] : caller.area), 'area');

function bucket(compilation: Compilation, m: string): string {
  const { today } = compilation;
  return `${BUCKET_UNIT} * case when ${m}.in_force_from <= ${today} then 3 when ${m}.indicted_from <= ${today} then 2 when ${m}.investigation_from <= ${today} then 1 else 0 end`;
}

/** Fills the slots: whether the person handles the matter is asked only where a cell depends on it. */
export function fillHandling(compilation: Compilation, sql: string): string {
  return sql.replaceAll(/\/\*handling:(\w+)\*\//g, (_, m: string) => (compilation.usesHandling ? handling(compilation, m) : ''));
}

function handling(compilation: Compilation, m: string): string {
  const subject = compilation.parameters.add('text', ({ caller }) => caller.subject, 'subject');
  const handler = `${compilation.matterTables.handler} h where h.matter_id = ${m}.id and ${isOurs(compilation, 'h')}`;
  return ` + ${HANDLING_UNIT} * exists(select 1 from ${handler} and h.subject = ${subject} and h.until is null)::int`;
}
