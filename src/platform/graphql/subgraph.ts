import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';

const ROOTS = new Set(['Query', 'Mutation']);

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])`;

/**
 * Each slice's schema as a Federation 2 subgraph. A type of several slices is an entity where each adds fields of its own to it, keyed by
 * its id; where all of them say the same of it, its fields are shareable.
 */
export function subgraphSdls(schemas: ReadonlyMap<string, GraphQLSchema>): ReadonlyMap<string, string> {
  const documents = new Map([...schemas].map(([name, schema]) => [name, parse(printSchema(schema))]));
  const shapes = shapesOf(
    [...documents.values()].flatMap(({ definitions }) => definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)),
  );
  return new Map(
    [...documents].map(([name, document]) => {
      const marked = visit(document, { ObjectTypeDefinition: (node) => mark(node, shapes.get(node.name.value) ?? []) });
      return [name, `${LINK}\n\n${print(marked)}`];
    }),
  );
}

type Shapes = ReadonlyMap<string, readonly ObjectTypeDefinitionNode[]>;

function shapesOf(types: readonly ObjectTypeDefinitionNode[]): Shapes {
  const shapes = new Map<string, ObjectTypeDefinitionNode[]>();
  for (const type of types) shapes.set(type.name.value, [...(shapes.get(type.name.value) ?? []), type]);
  return shapes;
}

const names = (type: ObjectTypeDefinitionNode): string =>
  (type.fields ?? [])
    .map(({ name }) => name.value)
    .sort()
    .join(',');

function mark(type: ObjectTypeDefinitionNode, shapes: readonly ObjectTypeDefinitionNode[]): ObjectTypeDefinitionNode | undefined {
  if (ROOTS.has(type.name.value) || shapes.length < 2) return undefined;
  if (shapes.every((shape) => names(shape) === names(type))) return { ...type, directives: [directive('shareable')] };
  const key = idOf(shapes);
  const fields = (type.fields ?? []).some(({ name }) => name.value === 'id') ? type.fields : [key, ...(type.fields ?? [])];
  return { ...type, fields: fields ?? [], directives: [directive('key', 'id')] };
}

function idOf(shapes: readonly ObjectTypeDefinitionNode[]): FieldDefinitionNode {
  const id = shapes.flatMap(({ fields }) => fields ?? []).find(({ name }) => name.value === 'id');
  if (!id) throw new Error(`Several slices add to ${shapes[0]?.name.value}, but it has no id`);
  return id;
}

const directive = (name: string, fields?: string): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: name },
  arguments:
    fields === undefined
      ? []
      : [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'fields' }, value: { kind: Kind.STRING, value: fields } }],
});
