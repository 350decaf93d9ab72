import { useLanguage, useWords } from '../../app/language.js';
import { figure } from '../../shown/figure.js';
import { groundWords } from '../ground-words.js';
import type { Swap } from './swaps.js';
import { candidatesWords } from './words.js';

/** What would have to change for two matters to change places, as a sentence. */
export function useSwapSentence() {
  const { language } = useLanguage();
  const words = useWords(candidatesWords);
  const names = useWords(groundWords);
  return ({ ground, rival, weight, sign }: Swap): string =>
    words.swap
      .replace('{rival}', rival)
      .replace('{ground}', names[ground].toLowerCase())
      .replace('{sign}', sign)
      .replace('{weight}', figure(weight, language));
}
