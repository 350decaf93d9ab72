import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** What an operation comes to with its fragments written out. */
export interface Measure {
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly roots: number;
}

interface Size {
  depth: number;
  aliases: number;
  directives: number;
  fields: number;
}

export type Fragments = (name: string) => FragmentDefinitionNode | null | undefined;

/** Measures each fragment once, however often it is spread, and stops where one contains itself (which validation refuses anyway). */
export class Measurer {
  readonly #known = new Map<string, Size>();

  constructor(private readonly fragments: Fragments) {}

  measure(operation: OperationDefinitionNode): Measure {
    const open = this.#ofSet(operation.selectionSet, false);
    const introspection = this.#ofSet(operation.selectionSet, true);
    return {
      depth: open.depth,
      introspectionDepth: introspection.depth,
      aliases: open.aliases + introspection.aliases,
      directives: (operation.directives?.length ?? 0) + open.directives + introspection.directives,
      roots: open.fields + introspection.fields,
    };
  }

  /** The root fields of one kind: `__schema` and `__type`, or the others. Below the roots every field counts. */
  #ofSet(set: SelectionSetNode, introspection: boolean | null): Size {
    const size: Size = { depth: 0, aliases: 0, directives: 0, fields: 0 };
    for (const selection of set.selections) add(size, this.#ofSelection(selection, introspection));
    return size;
  }

  #ofSelection(selection: SelectionNode, introspection: boolean | null): Size {
    if (selection.kind === Kind.FIELD && introspection !== null && isIntrospection(selection.name.value) !== introspection)
      return nothing();
    const inner = this.#inside(selection, introspection);
    const isField = selection.kind === Kind.FIELD;
    return {
      depth: inner.depth + (isField ? 1 : 0),
      aliases: inner.aliases + (isField && selection.alias ? 1 : 0),
      directives: inner.directives + (selection.directives?.length ?? 0),
      fields: isField ? 1 : inner.fields,
    };
  }

  #inside(selection: SelectionNode, introspection: boolean | null): Size {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#ofFragment(selection.name.value, introspection);
    const below = selection.kind === Kind.FIELD ? null : introspection;
    return selection.selectionSet ? this.#ofSet(selection.selectionSet, below) : nothing();
  }

  #ofFragment(name: string, introspection: boolean | null): Size {
    const key = `${name} ${introspection}`;
    const known = this.#known.get(key);
    if (known) return known;
    this.#known.set(key, nothing());
    const fragment = this.fragments(name);
    const size = fragment ? this.#ofSet(fragment.selectionSet, introspection) : nothing();
    this.#known.set(key, size);
    return size;
  }
}

const nothing = (): Size => ({ depth: 0, aliases: 0, directives: 0, fields: 0 });
const isIntrospection = (name: string): boolean => name === '__schema' || name === '__type';

function add(sum: Size, size: Size): void {
  sum.depth = Math.max(sum.depth, size.depth);
  sum.aliases += size.aliases;
  sum.directives += size.directives;
  sum.fields += size.fields;
}
