import type { FateMasks } from '../permissions/plan.js';
import { HANDLING_UNIT } from '../permissions/matter-class.js';
import { type Fate, HIGH, REASONS, type Reason } from '../permissions/words.js';
import type { Compilation, Scope } from './compilation.js';
import type { FieldModel } from './model.js';

/** How a cell is written for a scope narrowed to the classes that meet the fate. */
export interface Emit {
  readonly show: (scope: Scope) => string;
  readonly mask: (scope: Scope) => string;
}

/**
 * One cell of the answer under the plan. One fate for all classes costs nothing; else a CASE with an arm for each fate, whose ELSE is
 * closed, so that an unknown class withholds. A withheld column is not in the text.
 */
export function cell(compilation: Compilation, scope: Scope, field: FieldModel, emit: Emit): string {
  const row = scope.plan.fieldRow(field.coordinate);
  const write = (fate: Fate, within: Scope): string => {
    if (fate !== 'SHOW') return fate === 'MASK' ? emit.mask(within) : compilation.mark(scope.plan, field.coordinate, fate as Reason);
    if (row.labels.some((label) => HIGH.has(label))) compilation.high = true;
    return emit.show(within);
  };
  if (row.labels.every((label) => label === 'ALWAYS') && (field.coarse !== 'CLOSED' || scope.cls === null)) return write('SHOW', scope);
  const masks = scope.plan.fates(field.coordinate, field.coarse, scope.rows?.bits ?? []);
  const [only, ...others] = fatesWithin(masks, scope.reach);
  if (scope.cls === null || only === undefined) return 'null::json';
  noteHandling(compilation, masks, scope.reach);
  if (others.length === 0) return write(only, scope);
  const arms = [only, ...others].map((fate) => {
    const within = { ...scope, reach: scope.reach & unionOf(masks, fate) };
    return ` when ${test(scope, masks, fate)} then ${asJson(write(fate, within))}`;
  });
  return `case${arms.join('')} else null::json end`;
}

const IS_JSON = /(::json|^\(select row_to_json.*|^coalesce\(\(select json_agg.*)$/s;

const asJson = (sql: string): string => (IS_JSON.test(sql) ? sql : `to_json(${sql})`);

/** The condition under which a cell is shown (or masked, where masked counts), for row conditions, filters and orders. */
export function isShown(compilation: Compilation, scope: Scope, coordinate: string, coarse: FieldModel['coarse'] = 'NONE'): string {
  if (scope.cls === null) throw new Error(`${coordinate} decides on rows, but they belong to no matter`);
  const masks = scope.plan.fates(coordinate, coarse, scope.rows?.bits ?? []);
  noteHandling(compilation, masks, scope.reach);
  if (masks.every((combination) => ((combination.get('SHOW') ?? 0n) & scope.reach) === scope.reach)) return 'true';
  if (masks.every((combination) => ((combination.get('SHOW') ?? 0n) & scope.reach) === 0n)) return 'false';
  return test(scope, masks, 'SHOW');
}

function fatesWithin(masks: readonly FateMasks[], reach: bigint): Fate[] {
  const order: readonly Fate[] = ['SHOW', 'MASK', ...REASONS];
  return order.filter((fate) => (unionOf(masks, fate) & reach) !== 0n);
}

const unionOf = (masks: readonly FateMasks[], fate: Fate): bigint =>
  masks.reduce((union, combination) => union | (combination.get(fate) ?? 0n), 0n);

function test(scope: Scope, masks: readonly FateMasks[], fate: Fate): string {
  const each = masks.map((combination) => combination.get(fate) ?? 0n);
  if (each.every((mask) => mask === each[0])) return `(${each[0]}::bigint >> ${scope.cls} & 1) = 1`;
  if (!scope.bits) throw new Error('A cell depends on its row, but the row has no bits');
  scope.bits.used = true;
  const cases = each.map((mask, i) => ` when ${i} then ${mask}::bigint`).join('');
  return `(case ${scope.bits.sql}${cases} end >> ${scope.cls} & 1) = 1`;
}

/** Notes whether it matters to some cell that the caller handles the matter. */
function noteHandling(compilation: Compilation, masks: readonly FateMasks[], reach: bigint): void {
  const shift = BigInt(HANDLING_UNIT);
  const differs = masks.some((combination) =>
    [...combination.values()].some((mask) => {
      const within = mask & reach;
      return within >> shift !== (within & ((1n << shift) - 1n));
    }),
  );
  if (differs) compilation.usesHandling = true;
}
