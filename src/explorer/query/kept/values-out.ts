import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  Kind,
  parse,
  parseType,
  print,
  TypeInfo,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** What is kept without values: the text with a variable in the place of each, and what stood there. */
export interface ValuesOut {
  readonly text: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** Days, countries and codes of a few digits name nobody; the hub keeps them where they stand. */
const SAFE: ReadonlySet<string> = new Set(['Date', 'PartialDate', 'DateTime', 'Country']);
const CODE_OF_DIGITS = /^\d{1,5}(-20\d{6})?$/;

const namesNobody = (type: string, value: string): boolean => SAFE.has(type) || (type === 'Code' && CODE_OF_DIGITS.test(value));

/** Puts a variable in the place of every text written out, and leaves comments behind: neither is kept. */
export function valuesOut(schema: GraphQLSchema, query: string): ValuesOut {
  const document = parse(query, { noLocation: true });
  const taken = new Set<string>(variablesIn(document));
  const variables: Record<string, string> = {};
  const definitions: VariableDefinitionNode[] = [];
  const types = new TypeInfo(schema);
  // The name of the argument or of the input's field around the value.
  const around: string[] = [];
  const named = {
    enter: ({ name }: { readonly name: { readonly value: string } }) => void around.push(name.value),
    leave: () => void around.pop(),
  };
  const replaced = visit(
    document,
    visitWithTypeInfo(types, {
      Argument: named,
      ObjectField: named,
      StringValue: (node) => {
        const type = types.getInputType();
        if (!type || namesNobody(getNamedType(type).name, node.value)) return undefined;
        const name = free(around.at(-1) ?? 'value', taken);
        variables[name] = node.value;
        definitions.push(definition(name, type));
        return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } as const;
      },
    }),
  );
  return { text: `${print(defining(replaced, definitions))}\n`, variables };
}

const variablesIn = (document: DocumentNode): readonly string[] =>
  document.definitions.flatMap((part) =>
    part.kind === Kind.OPERATION_DEFINITION ? (part.variableDefinitions ?? []).map(({ variable }) => variable.name.value) : [],
  );

function free(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let next = 2; taken.has(name); next += 1) name = `${wanted}${next}`;
  taken.add(name);
  return name;
}

const definition = (name: string, type: GraphQLInputType): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
  type: parseType(String(type), { noLocation: true }),
});

const defining = (document: DocumentNode, added: readonly VariableDefinitionNode[]): DocumentNode =>
  visit(document, {
    OperationDefinition: (operation) => ({ ...operation, variableDefinitions: [...(operation.variableDefinitions ?? []), ...added] }),
  });
