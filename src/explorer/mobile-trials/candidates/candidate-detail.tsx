import { Link } from '@tanstack/react-router';
import { useLanguage, useWords } from '../../app/language.js';
import { partialDate } from '../../shown/dates.js';
import { points } from '../../shown/figure.js';
import { groundText } from '../../shown/ground.js';
import { GateList } from '../gates/gate-list.js';
import { groundWords } from '../ground-words.js';
import type { CandidatesSearch } from './search.js';
import { swapsOf } from './swaps.js';
import type { CandidateRow } from './use-candidates.js';
import { useSwapSentence } from './use-swap-sentence.js';
import { valueWords } from './value-words.js';
import { candidatesWords } from './words.js';

/** What a row opens to: each ground with its sum, what would change its place, and each gate as a sentence. */
export function CandidateDetail({ candidate, search }: { readonly candidate: CandidateRow; readonly search: CandidatesSearch }) {
  const words = useWords(candidatesWords);
  const sentence = useSwapSentence();
  const grounds = candidate.grounds ?? [];
  const gates = candidate.gates ?? [];
  const swaps = swapsOf(candidate.sensitivity ?? [], grounds);
  const code = candidate.matter?.code ?? '';
  return (
    <div className="candidate-detail">
      <section>
        <h3>{words.grounds}</h3>
        <ul className="plain">
          {grounds.map((ground) => (
            <GroundLine key={ground.kind} ground={ground} />
          ))}
        </ul>
      </section>
      <section>
        <h3>{words.swaps}</h3>
        <ul className="plain">
          {swaps.map((swap) => (
            <li key={swap.ground} className="figures">
              {sentence(swap)}
            </li>
          ))}
          <li className="muted">{swaps.length > 0 ? words.noSwap : words.stable}</li>
        </ul>
        <p className="candidate-next">
          <Link to="/mobile-trials/$code" params={{ code }} search={search}>
            {words.openTrial}: {code}
          </Link>
        </p>
      </section>
      <section className="candidate-gates">
        <h3 className="figures">
          {words.gates} {gates.length}
        </h3>
        <GateList gates={gates} named={`${words.gates} ${gates.length}, ${code}`} />
      </section>
    </div>
  );
}

function GroundLine({ ground }: { readonly ground: NonNullable<CandidateRow['grounds']>[number] }) {
  const words = useWords(candidatesWords);
  const names = useWords(groundWords);
  const values = useWords(valueWords);
  const { language } = useLanguage();
  const said = (language === 'en' && ground.messageEn) || ground.message || '';
  const value = ground.value ?? '';
  const sentence = Object.hasOwn(values, value) ? said.replace(value, values[value] ?? value) : said;
  const known = typeof ground.level === 'number';
  const sum = known ? `${ground.weight} × ${ground.level}/4 = ${points(ground.points ?? 0, language)}` : `0 (${words.noValue})`;
  return (
    <li className="ground">
      <span className="ground-name">{ground.kind && names[ground.kind]}</span>
      <span className="figures">{sum}</span>
      <span className="small muted">
        {sentence} {words.source}: {groundText(ground.source ?? '', language)}
        {ground.asOf && `, ${words.asOf} ${partialDate(ground.asOf)}`}.
      </span>
    </li>
  );
}
