import { useWords } from '../app/language.js';
import { deadlineStateWords, ruleWords } from './course-words.js';
import type { Clock } from './course/clocks.js';
import { matterWords } from './words.js';

/** A time limit in words: with its article, and how late or how much is left. */
export function useClockWords() {
  const words = useWords(matterWords);
  const rules = useWords(ruleWords);
  const states = useWords(deadlineStateWords);
  const article = (clock: Clock) => (clock.article ? `${words.article}${clock.article}` : (rules[clock.rule] ?? ''));
  const standing = ({ state, late }: Clock): string => {
    if (late === null) return states[state] ?? state;
    if (state === 'MET_LATE') return `${words.lateBy} ${late} ${words.days}`;
    return late > 0 ? `${words.overdue} ${late} ${words.days}` : `${words.left} ${-late} ${words.days}`;
  };
  return {
    article,
    standing,
    rule: (clock: Clock) => rules[clock.rule] ?? clock.rule,
    label: (clock: Clock): readonly [string, string] => {
      const told = clock.late !== null && (clock.late > 0 || clock.state === 'RUNNING');
      const open = clock.state === 'SUSPENDED' || clock.state === 'UNKNOWN';
      const said = told || open ? standing(clock).toLowerCase() : (rules[clock.rule] ?? '');
      return [`${article(clock)}: ${said}`, article(clock)];
    },
  };
}
