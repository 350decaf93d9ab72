import { daysAfter } from '../invent/calendar.js';
import type { FactScript } from '../matter-script.js';
import { changed, type Discrepancy } from './discrepancy.js';

const DAYS_BETWEEN = 4;

/** The same person was not confirmed as a victim, and days later was. */
export const identifiedTwice: Discrepancy = {
  oneIn: 40,
  tell: (facts) => {
    const identified = facts.filter(({ mutation }) => mutation === 'identifyVictim');
    const [first] = identified;
    const last = facts.at(-1);
    if (!first || !last || identified.length > 1 || first.input.outcome !== 'CONFIRMED') return null;
    const second = later(first);
    // What would be heard of last might be heard of too late.
    if (second.recordedAt >= last.recordedAt || yearOf(second) !== yearOf(first)) return null;
    return [...changed(facts, first, { outcome: 'NOT_CONFIRMED' }), second].sort((one, other) =>
      one.recordedAt < other.recordedAt ? -1 : 1,
    );
  },
};

const yearOf = ({ input }: FactScript): string => String(input.decidedOn).slice(0, 4);

/** Under a number beside that of the first, as offices write one that comes between. */
function later(first: FactScript): FactScript {
  const decidedOn = daysAfter(String(first.input.decidedOn), DAYS_BETWEEN);
  const recordedAt = daysAfter(first.recordedAt.slice(0, 10), DAYS_BETWEEN) + first.recordedAt.slice(10);
  const number = String(first.input.number).replace('/', 'a/');
  return { ...first, input: { ...first.input, number, decidedOn }, recordedAt };
}
