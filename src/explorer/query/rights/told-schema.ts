import type { IntrospectionQuery } from 'graphql';
import type { Language } from '../../app/spoken.js';
import { groundOf, rightText, SIGNS } from './right-text.js';
import { type Right, type Rights, standingOf } from './right.js';

/** The schema whose every field says first what the caller may see of it: the documentation and the editor's hints read it from there. */
export function toldSchema(introspection: IntrospectionQuery, rights: Rights, language: Language): IntrospectionQuery {
  const types = introspection.__schema.types.map((type) => {
    if (type.kind !== 'OBJECT') return type;
    const fields = type.fields.map((field) => {
      const right = rights.get(`${type.name}.${field.name}`);
      return right ? { ...field, description: told(right, field.description, language) } : field;
    });
    return { ...type, fields };
  });
  return { __schema: { ...introspection.__schema, types } };
}

/** Without marks of any kind: hints show it as it stands. */
function told(right: Right, description: string | null | undefined, language: Language): string {
  const first = `${SIGNS[standingOf(right)]} ${rightText(right, language)}`;
  return [description ? `${first} — ${description}` : first, groundOf(right, language)].join('\n\n');
}
