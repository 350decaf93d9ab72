import type { Language } from '../../app/spoken.js';
import { instant, partialDate } from '../../shown/dates.js';
import { queryWords } from '../words.js';

const DAY = /^\d{4}-\d{2}(-\d{2})?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** A value as people here read it: days and instants as they are written, yes and no in words. */
export function shownValue(value: string | number | boolean, language: Language): string {
  if (typeof value === 'boolean') return value ? queryWords[language].yes : queryWords[language].no;
  if (typeof value === 'number') return String(value);
  if (DAY.test(value)) return partialDate(value);
  return INSTANT.test(value) ? instant(value) : value;
}
