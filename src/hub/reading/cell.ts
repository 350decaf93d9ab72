import { combinations, type FateMasks } from '../permissions/plan.js';
import { HANDLING_UNIT } from '../permissions/matter-class.js';
import { type Fate, HIGH, REASONS, type Reason } from '../permissions/words.js';
import { inClass } from './class-tests.js';
import type { Compilation, Scope } from './compilation.js';
import { itemsOneByOne } from './items-one-by-one.js';
import type { FieldModel } from './model.js';

/** How a cell is written for a scope narrowed to the classes that meet the fate. */
interface Emit {
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
  const masks = masksOf(compilation, scope, field);
  const [only, ...others] = FATES.filter((fate) => masks.some((combination) => maskOf(combination, fate) !== 0n));
  if (scope.cls === null || only === undefined) return 'null::json';
  noteHandling(compilation, masks);
  if (others.length === 0) return write(only, scope);
  const arms = [only, ...others].map((fate) => ({
    fate,
    test: test(scope, masks, fate),
    json: asJson(write(fate, narrowed(scope, masks, fate))),
  }));
  return byFate(arms);
}

interface Arm {
  readonly fate: Fate;
  readonly test: string;
  readonly json: string;
}

/** The last arm is the ELSE where it is closed. */
function byFate(arms: readonly Arm[]): string {
  if (arms.every(({ json }) => json === 'null::json')) return 'null::json';
  const last = arms.at(-1);
  const closed = last && last.fate !== 'SHOW' && last.fate !== 'MASK' ? last : null;
  const asked = closed ? arms.slice(0, -1) : arms;
  return `case${asked.map((arm) => ` when ${arm.test} then ${arm.json}`).join('')} else ${closed?.json ?? 'null::json'} end`;
}

const FATES: readonly Fate[] = ['SHOW', 'MASK', ...REASONS];

const maskOf = (combination: FateMasks, fate: Fate): bigint => combination.get(fate) ?? 0n;

/** The classes for which this piece runs in a row of that combination of bits. */
export const reachOf = (scope: Scope, combination: number): bigint => scope.bits?.reaches?.[combination] ?? scope.reach;

/** A coordinate's fates, for each combination of row bits, among the classes for which this piece of the statement runs. */
function masksWithin(scope: Scope, coordinate: string, coarse: FieldModel['coarse']): readonly FateMasks[] {
  return withinReach(scope, scope.plan.fates(coordinate, coarse, scope.rows?.bits ?? []));
}

const withinReach = (scope: Scope, all: readonly FateMasks[]): readonly FateMasks[] =>
  all.map((combination, i) => new Map([...combination].map(([fate, mask]) => [fate, mask & reachOf(scope, i)])));

/** The fates of a cell; those of a list that shows its rows one by one do not depend on the row that it hangs on. */
function masksOf(compilation: Compilation, scope: Scope, field: FieldModel): readonly FateMasks[] {
  const items = itemsOneByOne(compilation.model, field);
  if (!items) return masksWithin(scope, field.coordinate, field.coarse);
  const fates = scope.plan.listFates(field.coordinate, field.coarse, items.bits);
  return withinReach(
    scope,
    combinations(scope.rows?.bits ?? []).map(() => fates),
  );
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
  if (scope.cls === null) {
    if (scope.plan.fieldRow(coordinate).labels.every((label) => label === 'ALWAYS')) return 'true';
    throw new Error(`${coordinate} decides on rows, but they belong to no matter`);
  }
  const masks = masksWithin(scope, coordinate, coarse);
  noteHandling(compilation, masks);
  if (masks.every((combination, i) => maskOf(combination, 'SHOW') === reachOf(scope, i))) return 'true';
  if (masks.every((combination) => maskOf(combination, 'SHOW') === 0n)) return 'false';
  return test(scope, masks, 'SHOW');
}

function test(scope: Scope, masks: readonly FateMasks[], fate: Fate): string {
  const each = masks.map((combination) => maskOf(combination, fate));
  return meets(scope, each) ?? 'false';
}

/**
 * Whether the class is in the mask that the row's bits choose; null where it never is. The class is asked first: mostly it settles the matter,
 * and the row's bits, which cost more, are not looked at. A bit that changes nothing is not in the text.
 */
function meets(scope: Scope, masks: readonly bigint[]): string | null {
  if (masks.every((mask) => mask === masks[0])) return masks[0] && scope.cls !== null ? inClass(masks[0], scope.cls) : null;
  const half = masks.length / 2;
  const bit = scope.bits?.each[Math.log2(half)];
  if (bit === undefined) throw new Error('A cell depends on its row, but the row has no bits');
  const [unset, set] = [masks.slice(0, half), masks.slice(half)];
  const both = unset.map((mask, i) => mask & (set[i] ?? 0n));
  const without = (list: readonly bigint[]) => list.map((mask, i) => mask & ~(both[i] ?? 0n));
  const [always, whenSet, whenUnset] = [meets(scope, both), meets(scope, without(set)), meets(scope, without(unset))];
  const ways = [always, whenSet && `(${whenSet} and (${bit}))`, whenUnset && `(${whenUnset} and not (${bit}))`].filter(
    (way) => way !== null,
  );
  return ways.length > 1 ? `(${ways.join(' or ')})` : (ways[0] ?? null);
}

/** Notes whether it matters to some cell that the caller handles the matter. */
function noteHandling(compilation: Compilation, masks: readonly FateMasks[]): void {
  const shift = BigInt(HANDLING_UNIT);
  const differs = masks.some((combination) => [...combination.values()].some((mask) => mask >> shift !== (mask & ((1n << shift) - 1n))));
  if (differs) compilation.usesHandling = true;
}
