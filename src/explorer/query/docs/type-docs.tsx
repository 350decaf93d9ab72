import { Argument, DefaultValue, type DocExplorerFieldDef, FieldLink, TypeLink } from '@graphiql/plugin-doc-explorer';
import { MarkdownContent } from '@graphiql/react';
import { type GraphQLNamedType, isEnumType } from 'graphql';
import { useWords } from '../../app/language.js';
import { docsWords } from './docs-words.js';
import { fieldsOf } from './fields-of.js';

/** One type: what it is, and its fields or its values. */
export function TypeDocs({ type }: { readonly type: GraphQLNamedType }) {
  const words = useWords(docsWords);
  const fields = fieldsOf(type);
  return (
    <>
      {type.description && <MarkdownContent type="description">{type.description}</MarkdownContent>}
      {fields.length > 0 && (
        <>
          <h3>{words.fields}</h3>
          <ul className="plain query-list">
            {fields.map((field) => (
              <FieldLine key={field.name} field={field} />
            ))}
          </ul>
        </>
      )}
      {isEnumType(type) && (
        <>
          <h3>{words.values}</h3>
          <ul className="plain query-list">
            {type.getValues().map(({ name, description }) => (
              <li key={name}>
                <code>{name}</code>
                {description && <MarkdownContent type="description">{description}</MarkdownContent>}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function FieldLine({ field }: { readonly field: DocExplorerFieldDef }) {
  const given = 'args' in field ? field.args : [];
  return (
    <li>
      <p>
        <FieldLink field={field} />
        {given.length > 0 && '('}
        {given.map((argument, place) => (
          <span key={argument.name}>
            {place > 0 && ', '}
            <Argument arg={argument} inline />
          </span>
        ))}
        {given.length > 0 && ')'}: <TypeLink type={field.type} />
        <DefaultValue field={field} />
      </p>
      {field.description && (
        <MarkdownContent type="description" onlyShowFirstChild>
          {field.description}
        </MarkdownContent>
      )}
    </li>
  );
}
