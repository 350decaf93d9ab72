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
  const masks = masksWithin(scope, field.coordinate, field.coarse);
  const [only, ...others] = FATES.filter((fate) => masks.some((combination) => maskOf(combination, fate) !== 0n));
  if (scope.cls === null || only === undefined) return 'null::json';
  noteHandling(compilation, masks);
  if (others.length === 0) return write(only, scope);
  const arms = [only, ...others].map((fate) => {
    return ` when ${test(scope, masks, fate)} then ${asJson(write(fate, narrowed(scope, masks, fate)))}`;
  });
  return `case${arms.join('')} else null::json end`;
}

const FATES: readonly Fate[] = ['SHOW', 'MASK', ...REASONS];

const maskOf = (combination: FateMasks, fate: Fate): bigint => combination.get(fate) ?? 0n;

/** The classes for which this piece runs in a row of that combination of bits. */
const reachOf = (scope: Scope, combination: number): bigint => scope.bits?.reaches?.[combination] ?? scope.reach;

/** A coordinate's fates, for each combination of row bits, among the classes for which this piece of the statement runs. */
function masksWithin(scope: Scope, coordinate: string, coarse: FieldModel['coarse']): readonly FateMasks[] {
  const all = scope.plan.fates(coordinate, coarse, scope.rows?.bits ?? []);
  return all.map((combination, i) => new Map([...combination].map(([fate, mask]) => [fate, mask & reachOf(scope, i)])));
}

/** The same place where a cell has met the fate: what stands within it in the same row is asked only what that leaves open. */
function narrowed(scope: Scope, masks: readonly FateMasks[], fate: Fate): Scope {
  const reaches = masks.map((combination) => maskOf(combination, fate));
  const reach = reaches.reduce((union, mask) => union | mask, 0n);
  return { ...scope, reach, bits: scope.bits && { ...scope.bits, reaches } };
}

const IS_JSON = /(::json|^\(select row_to_json.*|^coalesce\(\(select json_agg.*)$/s;

const asJson = (sql: string): string => (IS_JSON.test(sql) ? sql : `to_json(${sql})`);

/** The condition under which a cell is shown (or masked, where masked counts), for row conditions, filters and orders. */
export function isShown(compilation: Compilation, scope: Scope, coordinate: string, coarse: FieldModel['coarse'] = 'NONE'): string {
  if (scope.cls === null) throw new Error(`${coordinate} decides on rows, but they belong to no matter`);
  const masks = masksWithin(scope, coordinate, coarse);
  noteHandling(compilation, masks);
  if (masks.every((combination, i) => maskOf(combination, 'SHOW') === reachOf(scope, i))) return 'true';
  if (masks.every((combination) => maskOf(combination, 'SHOW') === 0n)) return 'false';
  return test(scope, masks, 'SHOW');
}

function test(scope: Scope, masks: readonly FateMasks[], fate: Fate): string {
  const each = masks.map((combination) => maskOf(combination, fate));
  return `(${byBits(scope, each)} >> ${scope.cls} & 1) = 1`;
}

/** The mask that a row's bits choose. A bit that changes nothing is not asked for, and one that is unset or unknown shows less. */
function byBits(scope: Scope, masks: readonly bigint[]): string {
  if (masks.every((mask) => mask === masks[0])) return `${masks[0]}::bigint`;
  const last = masks.length / 2;
  const [unset, set] = [masks.slice(0, last), masks.slice(last)];
  if (set.every((mask, i) => mask === unset[i])) return byBits(scope, unset);
  const bit = scope.bits?.each[Math.log2(last)];
  if (bit === undefined) throw new Error('A cell depends on its row, but the row has no bits');
  return `case when ${bit} then ${byBits(scope, set)} else ${byBits(scope, unset)} end`;
}

/** Notes whether it matters to some cell that the caller handles the matter. */
function noteHandling(compilation: Compilation, masks: readonly FateMasks[]): void {
  const shift = BigInt(HANDLING_UNIT);
  const differs = masks.some((combination) => [...combination.values()].some((mask) => mask >> shift !== (mask & ((1n << shift) - 1n))));
  if (differs) compilation.usesHandling = true;
}
