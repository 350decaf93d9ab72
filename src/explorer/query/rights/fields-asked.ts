import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

export interface FieldAsked {
  readonly coordinate: string;
  /** Where its name stands in the text, for a mark in the editor. */
  readonly start: number;
  readonly end: number;
}

/** Every field that a document asks, with its coordinate; what the schema does not know is left out. */
export function fieldsAsked(schema: GraphQLSchema, document: DocumentNode): readonly FieldAsked[] {
  const types = new TypeInfo(schema);
  const asked: FieldAsked[] = [];
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name }) => {
        const parent = types.getParentType();
        if (parent && types.getFieldDef() && !name.value.startsWith('__') && name.loc)
          asked.push({ coordinate: `${parent.name}.${name.value}`, start: name.loc.start, end: name.loc.end });
      },
    }),
  );
  return asked;
}
