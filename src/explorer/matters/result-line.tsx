import { useWords } from '../app/language.js';
import { Chips } from './filters/chips.js';
import type { Chosen } from './filters/chosen.js';
import { NUMBERS } from './numbers.js';
import type { MattersSearch } from './search.js';
import { mattersWords } from './words.js';

interface Properties {
  readonly chosen: readonly Chosen[];
  readonly fitting: { readonly count: number; readonly more: boolean } | null;
  readonly onLetGo: (part: MattersSearch) => void;
  readonly onClear: () => void;
}

/** The answer in a sentence: how many matters, where that is known, and under which conditions. */
export function ResultLine({ chosen, fitting, onLetGo, onClear }: Properties) {
  const words = useWords(mattersWords);
  const filtered = chosen.length > 0;
  const counted = fitting && `${fitting.more ? `${words.over} ` : ''}${NUMBERS.format(fitting.count)} `;
  const unknown = filtered ? words.unknownFitting : words.unknownAll;
  return (
    <div className="result-line">
      <h1 className="figures" aria-live="polite">
        {counted === null ? unknown : `${counted}${filtered ? words.fitting : words.all}`}
      </h1>
      <Chips chosen={chosen} onLetGo={onLetGo} onClear={onClear} />
    </div>
  );
}
