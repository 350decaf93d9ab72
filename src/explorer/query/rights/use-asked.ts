import { useGraphiQL } from '@graphiql/react';
import { useMemo } from 'react';
import { useDesk } from '../desk.js';
import { type FieldAsked, fieldsAsked } from './fields-asked.js';
import type { Right } from './right.js';

interface RightAsked extends FieldAsked {
  readonly right: Right;
}

/** The fields of the text in the editor, each with the caller's right to it. */
export function useAsked(): readonly RightAsked[] {
  const { rights } = useDesk();
  const schema = useGraphiQL((state) => state.schema);
  const document = useGraphiQL((state) => state.documentAST);
  return useMemo(() => {
    if (!schema || !document || !rights) return [];
    return fieldsAsked(schema, document).flatMap((field) => {
      const right = rights.get(field.coordinate);
      return right ? [{ ...field, right }] : [];
    });
  }, [schema, document, rights]);
}
