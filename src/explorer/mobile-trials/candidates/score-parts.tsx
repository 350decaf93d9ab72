import { useLanguage, useWords } from '../../app/language.js';
import { points as written } from '../../shown/figure.js';
import type { CandidateRow } from './use-candidates.js';
import { candidatesWords } from './words.js';

/** What the score is added up from, figure over name; what is not known adds nothing and says so. */
export function ScoreParts({ grounds }: { readonly grounds: NonNullable<CandidateRow['grounds']> }) {
  const words = useWords(candidatesWords);
  const { language } = useLanguage();
  return (
    <ul className="score-parts plain">
      {grounds.map(({ kind, points, level }) => {
        const known = typeof level === 'number';
        return (
          <li key={kind} className={known ? '' : 'score-unknown'}>
            <span className="figures">{known ? written(points ?? 0, language) : '?'}</span>
            <span className="small muted">{kind && words[kind]}</span>
            {!known && <span className="visually-hidden">: {words.noValue}</span>}
          </li>
        );
      })}
    </ul>
  );
}
