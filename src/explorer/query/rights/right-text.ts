import type { Language } from '../../app/spoken.js';
import { groundText } from '../../shown/ground.js';
import { agencyNames } from '../../words/people.js';
import { purposeNames } from '../../words/purposes.js';
import { isCommandOrQuestion, type Right, type Standing, standingOf } from './right.js';
import { rightWords } from './right-words.js';

/** Told by shape as well as by word. */
export const SIGNS: Readonly<Record<Standing, string>> = { open: '●', masked: '◐', depends: '◐', closed: '○' };

/** "Được xem", "Tùy trường hợp: khi bạn được phân công vụ việc", "Không được xem: ngoài nhiệm vụ của bạn". */
export function rightText(right: Right, language: Language): string {
  const standing = standingOf(right);
  const conditions = conditionsOf(right, standing, language);
  return `${nameOf(right, standing, language)}${conditions.length > 0 ? `: ${conditions.join('; ')}` : ''}`;
}

function nameOf({ coordinate }: Right, standing: Standing, language: Language): string {
  const words = rightWords[language];
  if (!isCommandOrQuestion(coordinate)) return words[standing];
  return standing === 'closed' ? words.unusable : words.usable;
}

function conditionsOf(right: Right, standing: Standing, language: Language): readonly string[] {
  const words: Readonly<Record<string, string>> = rightWords[language];
  const purposes = (right.forPurposes ?? []).map((purpose) => purposeNames[language][purpose] ?? purpose).join(', ');
  const met = right.reasons
    .filter((reason) => standing === 'closed' || reason !== 'NOT_YOUR_TASK')
    .map((reason) => (reason.startsWith('PURPOSE_') ? `${words[reason]} ${purposes}` : (words[reason] ?? reason)));
  return [
    ...met,
    ...(standing === 'depends' && right.outcome === 'MASK' ? [words.maskedWhen ?? ''] : []),
    ...(standing !== 'closed' && right.forPurposes ? [words.oneByOne ?? ''] : []),
    ...(standing !== 'closed' && right.coarse ? [words.coarse ?? ''] : []),
  ];
}

/** On what ground, and whom to ask. */
export function groundOf({ ground, office }: Right, language: Language): string {
  const words = rightWords[language];
  const asked = office ? ` · ${words.ask}: ${agencyNames[language][office] ?? office}` : '';
  return `${words.ground}: ${groundText(ground, language)}${asked}`;
}
