import { type DocumentNode, type GraphQLSchema, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** For each place of an answer, named by its keys without places in lists ("matter.victims.identity"), the coordinate that fills it. */
export function askedPaths(schema: GraphQLSchema, document: DocumentNode, operationName: string | null): ReadonlyMap<string, string> {
  const types = new TypeInfo(schema);
  const found = new Map<string, string>();
  const inlined = withFragments(document, operationName);
  const path: string[] = [];
  visit(
    inlined,
    visitWithTypeInfo(types, {
      Field: {
        enter: ({ name, alias }) => {
          path.push((alias ?? name).value);
          const parent = types.getParentType();
          if (parent) found.set(path.join('.'), `${parent.name}.${name.value}`);
        },
        leave: () => void path.pop(),
      },
    }),
  );
  return found;
}

/** The one operation that ran, each fragment written where it is spread; the hub takes no fragment that spreads itself. */
function withFragments(document: DocumentNode, operationName: string | null): DocumentNode {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const ran = operations.find(({ name }) => name?.value === operationName) ?? operations[0];
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const spread = (node: DocumentNode): DocumentNode =>
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        return fragment ? { kind: Kind.INLINE_FRAGMENT, typeCondition: fragment.typeCondition, selectionSet: fragment.selectionSet } : null;
      },
    });
  return spread({ kind: Kind.DOCUMENT, definitions: ran ? [ran] : [] });
}
