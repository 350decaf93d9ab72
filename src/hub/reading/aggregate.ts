import type { FieldNode } from 'graphql';
import { agencyOf } from '../identity/agency.js';
import { AREA_NEEDS_VICTIM } from '../permissions/existence.js';
import type { Plan } from '../permissions/plan.js';
import { isCoarse } from '../permissions/profile.js';
import { type Argument, argumentsOf, part } from './argument.js';
import type { AggregateRead } from './aggregate-read.js';
import { areaParameter } from './class-of-matter.js';
import { below } from './collect.js';
import type { Compilation, Scope } from './compilation.js';
import type { FieldModel } from './model.js';
import { refused } from './refused.js';

/** One row of figures that a function adds up for the caller. It names no matter, so that its cells depend on none. */
export function compileAggregate(
  compilation: Compilation,
  plan: Plan,
  field: FieldModel,
  read: AggregateRead,
  nodes: readonly FieldNode[],
): string {
  const args = argumentsOf(compilation.model.definition(field.coordinate), nodes[0] as FieldNode, compilation.document.variables);
  refuseClosed(plan, read, args);
  const known = ofCaller(compilation, plan, read);
  const written = read.parameters.map((parameter) => {
    const [name = '', type = 'text'] = parameter.split(':');
    return known[name]?.() ?? compilation.parameters.add(type, (inputs) => argumentAt(args, name)?.get(inputs) ?? null);
  });
  const alias = compilation.alias('t');
  const type = compilation.model.type(read.type);
  const scope: Scope = { type, alias, rows: null, element: false, outer: null, plan, cls: null, reach: plan.visible, bits: null };
  const cells = compilation.cells(scope, below(compilation.document, nodes));
  return `(select row_to_json("~r") from (select ${cells} from ${read.from}(${written.join(', ')}) ${alias}) "~r")`;
}

const ofCaller = (compilation: Compilation, plan: Plan, read: AggregateRead): Readonly<Record<string, () => string>> => ({
  '@agency': () => compilation.parameters.add('text', ({ caller }) => agencyOf(caller.agency), 'agency'),
  '@organisations': () => compilation.organisations,
  '@area': () => areaParameter(compilation),
  '@everywhere': () => compilation.parameters.add('boolean', ({ caller }) => caller.area === 'ALL', 'everywhere'),
  '@today': () => compilation.today,
  '@reach': () => `'${compilation.areaKind}'::text`,
  '@needsVictim': () => `${AREA_NEEDS_VICTIM.has(plan.profile.agency)}`,
  '@coarse': () => `${isCoarse(plan.profile)}`,
  '@visible': () => `${plan.visible}::bigint`,
  '@open': () => `array[${(read.opens ?? []).map((coordinates) => openIn(plan, coordinates)).join(', ')}]::bigint[]`,
});

const openIn = (plan: Plan, coordinates: readonly string[]): bigint =>
  coordinates.reduce(
    (mask, coordinate) => mask & (coordinate.startsWith('#') ? plan.counts(coordinate.slice(1)) : plan.open(coordinate)),
    plan.visible,
  );

function argumentAt(args: ReadonlyMap<string, Argument>, name: string): Argument | null {
  const [argument = '', key] = name.split('.');
  return key === undefined ? (args.get(argument) ?? null) : part(args.get(argument), key);
}

/** A field that is closed to the caller in every case filters nothing. */
function refuseClosed(plan: Plan, { filters = {} }: AggregateRead, args: ReadonlyMap<string, Argument>): void {
  for (const [name, coordinate] of Object.entries(filters)) {
    if (argumentAt(args, name) && plan.open(coordinate) === 0n) throw refused(coordinate);
  }
}
