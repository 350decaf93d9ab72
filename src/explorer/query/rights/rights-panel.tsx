import { useLanguage, useWords } from '../../app/language.js';
import { queryWords } from '../words.js';
import { groundOf, rightText, SIGNS } from './right-text.js';
import { type Standing, standingOf } from './right.js';
import { useAsked } from './use-asked.js';

const ORDER: readonly Standing[] = ['closed', 'depends', 'masked', 'open'];

/** The caller's right to each field of the query in the editor, in words: open, dependent, closed, on what ground, and whom to ask. */
export function RightsPanel() {
  const { language } = useLanguage();
  const words = useWords(queryWords);
  const asked = new Map(useAsked().map((field) => [field.coordinate, field.right]));
  const closedFirst = [...asked].sort(([, a], [, b]) => ORDER.indexOf(standingOf(a)) - ORDER.indexOf(standingOf(b)));
  return (
    <section aria-labelledby="rights-title">
      <h2 id="rights-title">{words.rights}</h2>
      <p className="small muted">{words.rightsLead}</p>
      {asked.size === 0 && <p>{words.rightsNone}</p>}
      <ul className="plain query-rights">
        {closedFirst.map(([coordinate, right]) => (
          <li key={coordinate} data-standing={standingOf(right)}>
            <p>
              <code>{coordinate}</code>
            </p>
            <p>
              <span aria-hidden="true">{SIGNS[standingOf(right)]}</span> {rightText(right, language)}
            </p>
            <p className="small muted">{groundOf(right, language)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
