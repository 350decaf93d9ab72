import { useDocExplorer, useDocExplorerActions } from '@graphiql/plugin-doc-explorer';
import { useGraphiQL } from '@graphiql/react';
import { isType } from 'graphql';
import { useEffect, useRef } from 'react';
import { useWords } from '../../app/language.js';
import { DocsSearch } from './docs-search.js';
import { docsWords } from './docs-words.js';
import { FieldDocs } from './field-docs.js';
import { SchemaDocs } from './schema-docs.js';
import { TypeDocs } from './type-docs.js';

/** The schema, page by page: GraphiQL's own links and way back, under headings in the language of this page. */
export function DocsPanel() {
  const words = useWords(docsWords);
  const schema = useGraphiQL((state) => state.schema);
  const way = useDocExplorer();
  const { pop } = useDocExplorerActions();
  const page = useRef<HTMLElement>(null);
  // Each step of the way begins at the top of its page.
  useEffect(() => void page.current?.parentElement?.scrollTo(0, 0), [way]);
  const [here, before] = [way.at(-1), way.at(-2)];
  const def = here?.def;
  return (
    <section ref={page} aria-label={words.title} className="query-docs">
      {before && (
        <button type="button" className="link-button" onClick={pop}>
          ‹ {words.back} {before.def ? before.name : words.title}
        </button>
      )}
      <h2>{def ? here.name : words.title}</h2>
      {schema && <DocsSearch key={way.length} schema={schema} />}
      {schema && !def && <SchemaDocs schema={schema} />}
      {def && (isType(def) ? <TypeDocs type={def} /> : <FieldDocs field={def} />)}
    </section>
  );
}
