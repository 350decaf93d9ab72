import { useWords } from '../../app/language.js';
import { AgencyMark } from '../../shown/agency-mark.js';
import { instant, partialDate } from '../../shown/dates.js';
import { enumWords } from './enum-words.js';
import { AnswerForm } from './forms/answer-form.js';
import { GivenMark } from './given-mark.js';
import { Warned } from './proposal-part.js';
import type { Telling } from './sight.js';
import { useName } from './use-name.js';
import type { Opinion } from './use-trial.js';
import { trialWords } from './words.js';

interface Properties extends Telling {
  readonly opinions: readonly Opinion[];
  readonly live: boolean;
}

/** Who was asked, who has answered what, and what the court wrote back to a refusal. */
export function Opinions({ opinions, live, onDone, onAgain }: Properties) {
  const words = useWords(trialWords);
  if (opinions.length === 0) return <p className="muted">{words.noOpinions}</p>;
  return (
    <>
      <ul className="plain opinions">
        {opinions.map((opinion) => (
          <OpinionLine key={opinion.id ?? opinion.capacity} opinion={opinion} live={live} onDone={onDone} onAgain={onAgain} />
        ))}
      </ul>
      <p className="small muted">{words.silence}</p>
    </>
  );
}

function OpinionLine({ opinion, live, onDone, onAgain }: Telling & { readonly opinion: Opinion; readonly live: boolean }) {
  const words = useWords(trialWords);
  const codes = useWords(enumWords);
  const { name } = useName();
  const { organisation, onBehalfOf, position, closing, answer } = opinion;
  const given = opinion.state === 'GIVEN';
  const about = [partialDate(opinion.plannedOn), opinion.venueUnit?.name].filter(Boolean).join(', ');
  const unanswered = position === 'REFUSE' && !answer;
  return (
    <li>
      <p>
        {organisation?.agency && <AgencyMark agency={organisation.agency} />} <strong>{codes[opinion.capacity ?? '']}</strong>
        <span className="muted"> · {onBehalfOf ? `${words.recorded} ${name(onBehalfOf)}` : name(organisation)}</span>
      </p>
      <p>
        <GivenMark given={given} refused={position === 'REFUSE'}>
          {given ? (codes[position ?? ''] ?? words.given) : words.notGiven}
        </GivenMark>
        <span className="small muted figures">
          {' '}
          {[given && instant(opinion.givenAt), given && opinion.documentNumber, `${words.asked} ${about}`].filter(Boolean).join(' · ')}
        </span>
      </p>
      {opinion.reasons && <p>{opinion.reasons}</p>}
      {opinion.conditions && (
        <ul className="opinion-conditions" aria-label={words.conditions}>
          {opinion.conditions.map((condition) => (
            <li key={condition}>{condition}</li>
          ))}
        </ul>
      )}
      {closing && (
        <p className="look">
          {words.closing}: {codes[closing]}
        </p>
      )}
      {answer && (
        <p className="opinion-answer">
          {words.answered} <span className="figures muted">{instant(opinion.answeredAt)}</span>: {answer}
        </p>
      )}
      {unanswered && <p className="look">{words.unanswered}</p>}
      {unanswered && live && <AnswerForm opinionId={opinion.id ?? ''} onDone={onDone} onAgain={onAgain} />}
      <Warned warnings={opinion.warnings ?? []} />
    </li>
  );
}
