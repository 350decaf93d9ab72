import { Argument, type DocExplorerFieldDef, TypeLink } from '@graphiql/plugin-doc-explorer';
import { MarkdownContent } from '@graphiql/react';
import { useWords } from '../../app/language.js';
import { docsWords } from './docs-words.js';

/** One field: what it is, of what type, and what it takes. */
export function FieldDocs({ field }: { readonly field: DocExplorerFieldDef }) {
  const words = useWords(docsWords);
  const given = 'args' in field ? field.args : [];
  return (
    <>
      {field.description && <MarkdownContent type="description">{field.description}</MarkdownContent>}
      <h3>{words.type}</h3>
      <p>
        <TypeLink type={field.type} />
      </p>
      {given.length > 0 && (
        <>
          <h3>{words.arguments}</h3>
          <ul className="plain query-list">
            {given.map((argument) => (
              <li key={argument.name}>
                <Argument arg={argument} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
