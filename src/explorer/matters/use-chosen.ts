import { useWords } from '../app/language.js';
import { codeWords } from '../matter/code-words.js';
import { agencyNames } from '../words/people.js';
import { stageNames } from '../words/stages.js';
import { type Chosen, chosenIn } from './filters/chosen.js';
import { filterWords } from './filters/words.js';
import type { MattersSearch } from './search.js';
import type { Names } from './use-names.js';

/** The chosen conditions in the words of the page. */
export function useChosen(search: MattersSearch, { area, org }: Names): readonly Chosen[] {
  const words = useWords(filterWords);
  const stages = useWords(stageNames);
  const agencies = useWords(agencyNames);
  const codes = useWords(codeWords);
  return chosenIn(search, { words, stages, agencies, codes, area, org });
}
