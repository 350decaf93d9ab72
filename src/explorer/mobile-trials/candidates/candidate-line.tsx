import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useLanguage, useWords } from '../../app/language.js';
import { partialDate } from '../../shown/dates.js';
import { points } from '../../shown/figure.js';
import { CandidateDetail } from './candidate-detail.js';
import { ScoreParts } from './score-parts.js';
import type { CandidatesSearch } from './search.js';
import { swapsOf } from './swaps.js';
import type { CandidateRow } from './use-candidates.js';
import { useSwapSentence } from './use-swap-sentence.js';
import { candidatesWords } from './words.js';

/** One case of the ranking: where it stands and why, in figures; opened, in sentences. */
export function CandidateLine({ candidate, search }: { readonly candidate: CandidateRow; readonly search: CandidatesSearch }) {
  const words = useWords(candidatesWords);
  const { language } = useLanguage();
  const [open, setOpen] = useState(false);
  const { matter, court, rank, rankByDefaultWeights, score, scoreAtMost, earliestDay, latestDay, grounds } = candidate;
  const [nearest] = swapsOf(candidate.sensitivity ?? [], grounds ?? []);
  const sentence = useSwapSentence();
  const code = matter?.code ?? '';
  const day = (text: string | null | undefined) => (text ? partialDate(text) : words.unknownDay);
  return (
    <li className="candidate">
      <div className="candidate-line">
        <p className="candidate-rank figures">
          <span className="visually-hidden">{words.rank} </span>
          {rank}
        </p>
        <div className="candidate-matter">
          <Link className="figures" to="/mobile-trials/$code" params={{ code }} search={search}>
            {code}
          </Link>
          <p className="small muted">
            {[matter?.place?.name, (language === 'en' && court?.nameEn) || court?.name].filter(Boolean).join(' · ')}
          </p>
        </div>
        <ScoreParts grounds={grounds ?? []} />
        <div className="candidate-score">
          <p className="figures">
            <span className="visually-hidden">{words.score} </span>
            {points(score ?? 0, language)}
          </p>
          <p className="small muted figures">{scoreAtMost !== score && `${words.atMost} ${points(scoreAtMost ?? 0, language)}`}&nbsp;</p>
        </div>
        <div className="candidate-stands">
          <p className="figures">
            {words.from} {day(earliestDay)} {words.to} {day(latestDay)}
          </p>
          <p className="small muted figures">
            {words.byDefault} {rankByDefaultWeights} · {nearest ? sentence(nearest) : words.stableShort}
          </p>
        </div>
        <button type="button" className="candidate-open" aria-expanded={open} aria-controls={`why-${code}`} onClick={() => setOpen(!open)}>
          {words.why}
          <span className="visually-hidden"> {code}</span>
        </button>
      </div>
      <div id={`why-${code}`} hidden={!open}>
        {open && <CandidateDetail candidate={candidate} search={search} />}
      </div>
    </li>
  );
}
