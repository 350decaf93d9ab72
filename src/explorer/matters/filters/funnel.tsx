import { useWords } from '../../app/language.js';
import { stageNames } from '../../words/stages.js';
import { FUNNEL, type StageCounts, sumOf } from '../funnel-steps.js';
import { NUMBERS } from '../numbers.js';
import { filterWords } from './words.js';

interface Properties {
  readonly chosen: string | undefined;
  /** Under the same conditions without the stage; null while they are counted. */
  readonly counts: StageCounts | null;
  readonly onStage: (stage: string | undefined) => void;
}

/** The course of a case as a row of steps with how many matters stand there; each can be chosen, and chosen again to let it go. */
export function Funnel({ chosen = '', counts, onStage }: Properties) {
  const words = useWords(filterWords);
  const names = useWords(stageNames);
  const among = new Set(chosen.split(','));
  return (
    <fieldset className="funnel">
      <legend className="visually-hidden">{words.stage}</legend>
      {FUNNEL.map(({ step, stages }) => {
        const on = stages.some((stage) => among.has(stage));
        const sum = counts && sumOf(counts, stages);
        return (
          <button key={step} type="button" aria-pressed={on} onClick={() => onStage(on ? undefined : stages.join(','))}>
            <span>{names[step]}</span>
            <span className="figures funnel-count">{sum ? `${NUMBERS.format(sum.count)}${sum.more ? '+' : ''}` : ' '}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
