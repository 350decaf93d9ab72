import type { FieldNode } from 'graphql';
import { agencyOf } from '../identity/agency.js';
import type { Plan } from '../permissions/plan.js';
import { argumentsOf } from './argument.js';
import { areaParameter } from './class-of-matter.js';
import { below } from './collect.js';
import type { Compilation, Scope } from './compilation.js';
import type { FieldModel } from './model.js';
import type { AggregateRead } from './reads.js';

/** One row of figures that a function adds up for the caller. It names no matter, so that its cells depend on none. */
export function compileAggregate(
  compilation: Compilation,
  plan: Plan,
  field: FieldModel,
  read: AggregateRead,
  nodes: readonly FieldNode[],
): string {
  const args = argumentsOf(compilation.model.definition(field.coordinate), nodes[0] as FieldNode, compilation.document.variables);
  const ofCaller: Readonly<Record<string, () => string>> = {
    '@agency': () => compilation.parameters.add('text', ({ caller }) => agencyOf(caller.agency), 'agency'),
    '@organisations': () => compilation.organisations,
    '@area': () => areaParameter(compilation),
    '@everywhere': () => compilation.parameters.add('boolean', ({ caller }) => caller.area === 'ALL', 'everywhere'),
    '@today': () => compilation.today,
  };
  const written = read.parameters.map((parameter) => {
    const [name = '', type = 'text'] = parameter.split(':');
    return ofCaller[name]?.() ?? compilation.parameters.add(type, (inputs) => args.get(name)?.get(inputs) ?? null);
  });
  const alias = compilation.alias('t');
  const type = compilation.model.type(read.type);
  const scope: Scope = { type, alias, rows: null, element: false, outer: null, plan, cls: null, reach: plan.visible, bits: null };
  const cells = compilation.cells(scope, below(compilation.document, nodes));
  return `(select row_to_json("~r") from (select ${cells} from ${read.from}(${written.join(', ')}) ${alias}) "~r")`;
}
