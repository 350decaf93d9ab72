import { useWords } from '../../app/language.js';
import { partialDate } from '../../shown/dates.js';
import { countStates } from '../gates/gate.js';
import { gateWords } from '../gates/gate-words.js';
import { enumWords } from './enum-words.js';
import type { Sight } from './sight.js';
import { trialWords } from './words.js';

interface Properties extends Sight {
  readonly code: string;
  /** Where the last proposal stands, for whoever may see it. */
  readonly state: string | null;
}

/** The answer in one sentence: whether, when, where, and how much stands in the way. */
export function TrialTitle({ code, state, eligibility, day, commune, communeName }: Properties) {
  const words = useWords(trialWords);
  const gates = useWords(gateWords);
  const states = useWords(enumWords);
  if (!eligibility) return <h1>{code}</h1>;
  // Once it is over, whether it could be held is no longer the answer.
  if (!eligibility.gates || state === 'REPORTED')
    return (
      <h1>
        {code}: {(state && states[state]?.toLowerCase()) || words.gatesNotShown}
      </h1>
    );
  const { OPEN, CLOSED, UNKNOWN } = countStates(eligibility.gates);
  const when = day ? `${words.onDay} ${partialDate(day)}` : words.onFirst;
  const where = communeName ? ` ${words.inPlace} ${communeName}` : commune ? ` ${words.inCommune} ${commune}` : '';
  return (
    <>
      <h1>
        {code} {eligibility.eligible ? words.can : words.cannot} {when}
        {where}
      </h1>
      <p className="figures">
        {OPEN} {gates.open} · {CLOSED} {gates.closed} · {UNKNOWN} {gates.unknown}. <span className="muted">{words.seat}</span>
      </p>
    </>
  );
}
