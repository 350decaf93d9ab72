import { createHash } from 'node:crypto';
import type { FieldNode, OperationDefinitionNode } from 'graphql';
import type { Plan } from '../permissions/plan.js';
import { fillHandling } from './class-of-matter.js';
import { fillTests } from './class-tests.js';
import type { MatterTables } from './matter-tables.js';
import { collect, type Document } from './collect.js';
import { Compilation, type ComputedField, type Site, type WithheldCell } from './compilation.js';
import type { ReadingModel } from './model.js';
import { cells } from './object.js';
import type { Parameter } from './parameters.js';
import { compileRoot } from './root.js';

/** A question under one plan as one statement, with all that is needed to run it and to read its marks. */
export interface Statement {
  readonly text: string;
  readonly parameters: readonly Parameter[];
  readonly high: boolean;
  readonly withheld: readonly WithheldCell[];
  readonly computed: readonly ComputedField[];
  readonly sites: readonly SiteView[];
  /** The days of the past that are looked at; they must be one. */
  readonly days: readonly Parameter[];
  readonly notKept: readonly string[];
}

/** A place where matters come out, with the digest of what it shows to which class: the trail keeps the view once. */
export interface SiteView extends Site {
  readonly hash: string;
  readonly view: unknown;
}

export interface CompileInput {
  readonly model: ReadingModel;
  readonly matterTables: MatterTables;
  readonly operation: OperationDefinitionNode;
  readonly document: Document;
  readonly plan: Plan;
  readonly planForMany: Plan;
  readonly areaKind: 'ALL' | 'SOME' | 'NONE';
  /** The most rows of a page, where it is more than a client may ask for. */
  readonly mostRows?: number;
  /** The root's columns where they are not those of the operation: a fact just written, or representations. */
  readonly roots?: (compilation: Compilation, plan: Plan) => readonly string[];
}

export function compile(input: CompileInput): Statement {
  const compilation = new Compilation(input.model, input.document, input.matterTables, input.areaKind, input.planForMany, cells);
  compilation.mostRows = input.mostRows ?? null;
  const roots = input.roots?.(compilation, input.plan) ?? questions(compilation, input);
  const whole = fillTests(fillHandling(compilation, `select row_to_json("~r")::text from (select ${roots.join(', ')}) "~r"`));
  return {
    ...compilation.parameters.prune(whole),
    high: compilation.high,
    withheld: compilation.withheld,
    computed: compilation.computed,
    sites: compilation.sites.map((site) => withView(site, input.plan)),
    days: compilation.days,
    notKept: [...compilation.notKept].sort(),
  };
}

function questions(compilation: Compilation, { document, operation, plan }: CompileInput): string[] {
  const roots = collect(document, [operation.selectionSet]);
  return [...roots]
    .filter(([, nodes]) => !isIntrospection(nodes))
    .map(([alias, nodes]) => `${compileRoot(compilation, plan, nodes)} as "${alias}"`);
}

export const isIntrospection = (nodes: readonly FieldNode[]): boolean => ['__schema', '__type'].includes(nodes[0]?.name.value ?? '');

function withView(site: Site, plan: Plan): SiteView {
  const coordinates = Object.fromEntries(
    site.coordinates.map(({ coordinate, fates }) => [
      coordinate,
      fates.map((masks) => Object.fromEntries([...masks].map(([fate, mask]) => [fate, mask.toString(16)]))),
    ]),
  );
  const view = { profile: plan.key, coordinates };
  return { ...site, view, hash: createHash('sha256').update(JSON.stringify(view)).digest('hex') };
}
