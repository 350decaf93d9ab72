import { type DocExplorerNavStackItem, useDocExplorerActions } from '@graphiql/plugin-doc-explorer';
import { Select } from '@mantine/core';
import type { GraphQLSchema } from 'graphql';
import { useMemo } from 'react';
import { useWords } from '../../app/language.js';
import { docsWords } from './docs-words.js';
import { fieldsOf } from './fields-of.js';
import { namedTypes } from './named-types.js';

const MOST = 50;

/** Goes straight to a type or to a field of one. */
export function DocsSearch({ schema }: { readonly schema: GraphQLSchema }) {
  const words = useWords(docsWords);
  const { push } = useDocExplorerActions();
  const found = useMemo(
    () =>
      new Map<string, DocExplorerNavStackItem>(
        namedTypes(schema).flatMap((type) => [
          [type.name, { name: type.name, def: type }],
          ...fieldsOf(type).map((field) => [`${type.name}.${field.name}`, { name: field.name, def: field }] as const),
        ]),
      ),
    [schema],
  );
  const go = (name: string | null) => {
    const item = found.get(name ?? '');
    if (item) push(item);
  };
  return (
    <Select
      size="sm"
      searchable
      aria-label={words.find}
      placeholder={words.find}
      nothingFoundMessage={words.none}
      limit={MOST}
      data={[...found.keys()]}
      value={null}
      onChange={go}
    />
  );
}
