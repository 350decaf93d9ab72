import type { Refused } from '../api/ask.js';
import type { Course, MatterShown } from './course/course-of.js';
import { spanOf } from './course/days.js';
import { useCourse } from './use-course.js';
import { useMatter } from './use-matter.js';

/** The matter as it was known at the end of an earlier day. */
export interface PastOfMatter {
  /** The day that was chosen, and the one that is shown until its answer is there. */
  readonly chosen: number;
  readonly day: number | null;
  /** Nothing where nothing was known yet; the answer before while this one is on its way. */
  readonly matter: MatterShown | null;
  /** Null only until the first answer is there. */
  readonly course: Course | null;
  readonly notKept: readonly string[];
  readonly loading: boolean;
  readonly error: Refused | null;
  readonly retry: () => void;
}

/** Asks the hub what it knew then; null without an earlier day, and for whom no day of recording is shown: the hub would refuse them. */
export function usePast(code: string, asOf: string | undefined, today: Course | null, now: number): PastOfMatter | null {
  const chosen = spanOf(asOf)?.from ?? null;
  const looks = chosen !== null && chosen <= now && (today?.items.some(({ recordedDay }) => recordedDay !== null) ?? false);
  const answer = useMatter(code, { asOf: asOf ?? null, enabled: looks });
  const day = spanOf(answer.answeredDay)?.from ?? null;
  const course = useCourse(answer, day ?? now);
  if (!looks || !today) return null;
  const { matter, notKept, answered, stale, error, retry } = answer;
  const nothing = answered && !matter ? { ...today, items: [], undated: 0, links: [], holdings: [], clocks: [], supports: [] } : null;
  return { chosen, day, matter, course: course ?? nothing, notKept, loading: !error && (!answered || stale), error, retry };
}
