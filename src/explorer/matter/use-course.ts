import { useMemo } from 'react';
import { useLanguage, useWords } from '../app/language.js';
import { type Course, courseOf } from './course/course-of.js';
import { supportWords } from './course-words.js';
import { kindWords } from './kind-words.js';
import type { MatterAnswer } from './use-matter.js';
import { matterWords } from './words.js';

/** The course of the matter as an answer tells it, in the words of the page; time limits are counted to the day. */
export function useCourse({ matter, events, withheld }: Pick<MatterAnswer, 'matter' | 'events' | 'withheld'>, day: number): Course | null {
  const { language } = useLanguage();
  const words = useWords(matterWords);
  const kinds = useWords(kindWords);
  const supports = useWords(supportWords);
  return useMemo(() => {
    const changes = { CORRECTED: words.corrected, WITHDRAWN: words.withdrawn };
    return matter && courseOf(matter, events, withheld, { english: language === 'en', kinds, supports, changes }, day);
    // The events are a new list with each drawing; their number and the answer tell whether they changed.
  }, [matter, events.length, withheld, language, kinds, supports, day]);
}
