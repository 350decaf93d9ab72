import { useLanguage, useWords } from '../app/language.js';
import { figure } from '../shown/figure.js';
import type { Counted } from './counted.js';
import type { Region } from './region.js';
import { mapWords } from './words.js';

/** A region in words: its name and its figures. */
export function useSaid({ unit, values, markUnit = '', marks }: Counted): (region: Region) => string {
  const words = useWords(mapWords);
  const { language } = useLanguage();
  return ({ code, name, several }) => {
    const value = values.get(code);
    const mark = marks?.get(code);
    const told =
      value === null ? words.few : value ? `${figure(value, language)} ${unit}` : several ? words.severalShort : `${words.no} ${unit}`;
    return `${name}: ${told}${mark ? `, ${figure(mark, language)} ${markUnit}` : ''}`;
  };
}
