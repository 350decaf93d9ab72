import { useMemo } from 'react';
import type { Course } from './course/course-of.js';
import { courseScale } from './course/course-scale.js';
import { layoutCourse } from './course/layout.js';
import type { Past } from './course/past.js';
import { stageBands } from './course/stage-band.js';
import { ticksOf } from './course/ticks.js';
import { useClockWords } from './use-clock-words.js';
import { useMeasure } from './use-measure.js';

interface Choice {
  readonly width: number;
  readonly mode: 'compressed' | 'linear';
  readonly zoom: number;
  readonly until: number;
  readonly today: number;
}

/** The drawing of a course for a width: the scale is today's, so that nothing moves when one looks from an earlier day. */
export function useDrawing(course: Course, past: Past, { width, mode, zoom, until, today }: Choice) {
  const measure = useMeasure();
  const { label } = useClockWords();
  const open = course.clocks.some(({ state }) => state === 'RUNNING' || state === 'OVERDUE') ? today : null;
  const scale = useMemo(() => courseScale(course.items, { mode, zoom, width, open }), [course, mode, zoom, width, open]);
  const bands = useMemo(() => stageBands(course.items), [course]);
  const ticks = useMemo(() => {
    const days = course.items.flatMap(({ span }) => (span ? [span.from, span.to] : []));
    return days.length === 0 ? [] : ticksOf(scale, Math.min(...days) - 20, Math.max(...days) + 60);
  }, [course, scale]);
  const drawing = useMemo(
    () => layoutCourse({ agencies: course.agencies, ...past, scale, page: width, until, measure, clockWords: label }),
    // The words of clocks change with the language, and so does the course.
    [course, past, scale, width, until, measure],
  );
  return { scale, bands, ticks, drawing };
}
