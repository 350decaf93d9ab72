import { Button } from '@mantine/core';
import { useLanguage, useWords } from '../../app/language.js';
import { useSession } from '../../app/session.js';
import { purposeNames } from '../../words/purposes.js';
import { useEditor } from '../use-editor.js';
import { queryWords } from '../words.js';
import type { Example } from './example.js';
import { examplesFor } from './examples.js';

/** Queries worth trying: those of one's own agency first. */
export function ExamplesPanel() {
  const words = useWords(queryWords);
  const { person } = useSession();
  const all = person ? examplesFor(person.agency) : [];
  return (
    <section aria-labelledby="examples-title">
      <h2 id="examples-title">{words.examples}</h2>
      <p className="small muted">{words.examplesLead}</p>
      <h3>{words.forOwn}</h3>
      <Listed examples={all.filter(({ agency }) => agency !== 'all')} />
      <h3>{words.forAll}</h3>
      <Listed examples={all.filter(({ agency }) => agency === 'all')} />
    </section>
  );
}

function Listed({ examples }: { readonly examples: readonly Example[] }) {
  const { language } = useLanguage();
  const words = useWords(queryWords);
  const purposes = useWords(purposeNames);
  const { put } = useEditor();
  return (
    <ul className="plain query-list">
      {examples.map(({ id, title, purpose, query }) => (
        <li key={id}>
          <p>{title[language]}</p>
          {purpose && (
            <p className="small muted">
              {words.showsMost}: {purposes[purpose] ?? purpose}
            </p>
          )}
          <Button size="compact-sm" variant="default" aria-label={`${words.use}: ${title[language]}`} onClick={() => put(query)}>
            {words.use}
          </Button>
        </li>
      ))}
    </ul>
  );
}
