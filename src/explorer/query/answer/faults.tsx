import { useLanguage, useWords } from '../../app/language.js';
import type { Fault } from '../fetch-answer.js';
import { queryWords } from '../words.js';
import { faultAdvice } from './fault-advice.js';

/** What went wrong: the sentence, its code and place, and what one can do about it. */
export function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  const { language } = useLanguage();
  const words = useWords(queryWords);
  if (faults.length === 0) return null;
  return (
    <div role="alert">
      <ul className="plain query-faults" aria-label={words.errors}>
        {faults.map((fault, place) => (
          <li key={place} className="note note-error">
            <p>{fault.extensions?.messages?.[language] ?? fault.message}</p>
            <p className="small muted">{[fault.extensions?.code, placeOf(fault, words)].filter(Boolean).join(' · ')}</p>
            <p className="small">{faultAdvice[language][fault.extensions?.code ?? '']}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function placeOf(
  { path: answered, locations, extensions }: Fault,
  words: { readonly at: string; readonly line: string; readonly column: string },
): string {
  const [first] = locations ?? [];
  const path = extensions?.path ?? answered;
  if (path?.length) return `${words.at} ${path.join('.')}`;
  return first ? `${words.at} ${words.line} ${first.line}, ${words.column} ${first.column}` : '';
}
