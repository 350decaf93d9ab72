import { holds } from '../permissions/matter-class.js';
import type { Plan } from '../permissions/plan.js';
import { below, type Document } from './collect.js';
import type { ComputedField } from './compilation.js';
import type { Later } from './later.js';
import type { ReadingModel } from './model.js';
import type { ComputeEnvironment } from './reads.js';

type Base = Omit<ComputeEnvironment, 'cls' | 'shown' | 'plan' | 'coarseOf'>;

/** Works out a computed field from what it needs and writes it as the selection asks. */
export function complete(
  model: ReadingModel,
  document: Document,
  field: ComputedField,
  needs: Record<string, unknown>,
  cls: number,
  base: Base,
  later: Later,
): string {
  const environment = { ...base, cls, plan: field.plan, shown: shownTo(model, field.plan, cls), coarseOf: coarseIn(model) };
  const value = field.read.run(needs, environment);
  return JSON.stringify(shaped(model, document, { ...field, later }, value)) ?? 'null';
}

const coarseIn = (model: ReadingModel) => (coordinate: string) => model.fieldAt(coordinate)?.coarse ?? 'NONE';

const shownTo = (model: ReadingModel, plan: Plan, cls: number) => (coordinate: string) =>
  holds(plan.open(coordinate, model.fieldAt(coordinate)?.coarse), cls);

interface Shape extends Pick<ComputedField, 'type' | 'selection' | 'coarse'> {
  readonly later: Later;
}

function shaped(model: ReadingModel, document: Document, field: Shape, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (value instanceof Promise) return field.later.keep(value);
  if (Array.isArray(value)) return value.map((item: unknown) => shaped(model, document, field, item));
  if (field.selection.size === 0) return field.coarse && field.type === 'PartialDate' ? String(value).slice(0, 7) : value;
  return picked(model, document, field, value as Record<string, unknown>);
}

function picked(model: ReadingModel, document: Document, field: Shape, value: Record<string, unknown>): unknown {
  const type = model.type(field.type);
  return Object.fromEntries(
    [...field.selection].map(([alias, nodes]) => {
      const name = nodes[0]?.name.value ?? '';
      if (name === '__typename') return [alias, type.name];
      const inner = { type: model.field(type, name).type, selection: below(document, nodes), coarse: field.coarse, later: field.later };
      return [alias, shaped(model, document, inner, value[name])];
    }),
  );
}
