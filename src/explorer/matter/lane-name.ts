import { useLanguage, useWords } from '../app/language.js';
import { agencyNames } from '../words/people.js';

/** From this day on the task of supporting victims lies with the health agencies. */
const MOVED = '2025-03-01';

/** The name of an agency as it was when the matter began. */
export function useLaneName(openedOn: string | null): (agency: string) => string {
  const { language } = useLanguage();
  const names = useWords(agencyNames);
  return (agency) => {
    if (agency !== 'SOCIAL_AFFAIRS' || language === 'en') return names[agency] ?? agency;
    return (openedOn ?? '') >= MOVED ? 'Y tế' : 'Lao động – TBXH';
  };
}
