import type { Clock } from './clocks.js';
import type { CourseInput } from './course-input.js';
import { levelsOf } from './levels.js';

export interface DrawnClock {
  readonly clock: Clock;
  /** Solid from here to there. */
  readonly x0: number;
  readonly x1: number;
  /** Where the limit was due, if it can be counted. */
  readonly due: number | null;
  /** The part beyond the due day, drawn as a red bar. */
  readonly red: { readonly x0: number; readonly x1: number } | null;
  readonly level: number;
  readonly text: string;
  readonly textX: number;
  readonly textWidth: number;
}

const MIN_RED = 10;

/** Clocks of one lane: solid as long as they ran, dotted to the due day, red beyond it. */
export function drawnClocks(clocks: readonly Clock[], { scale, until, measure, clockWords }: CourseInput): DrawnClock[] {
  const bare = clocks.map((clock) => {
    const x0 = scale.x(clock.start);
    const due = clock.due === null ? null : scale.x(clock.due);
    const running = clock.state === 'RUNNING' || clock.state === 'OVERDUE';
    const x1 = Math.max(clock.end === null ? (running ? scale.x(until) : x0) : scale.x(clock.end), x0);
    const late = clock.late !== null && clock.late > 0 && due !== null;
    return { clock, x0, x1, due, red: late ? { x0: Math.min(due, x1), x1: Math.max(x1, due + MIN_RED) } : null };
  });
  const levels = levelsOf(bare.map(({ x0, x1 }) => ({ x0, x1: Math.max(x1, x0 + 8) })));
  return bare.map((drawn, index) => {
    const level = levels[index] ?? 0;
    const textX = drawn.red && drawn.clock.state === 'OVERDUE' ? Math.max(drawn.x0, drawn.red.x0) : drawn.x0;
    const following = bare.flatMap(({ x0 }, other) => (levels[other] === level && x0 > textX ? [x0] : []));
    const [long, short] = clockWords(drawn.clock);
    const room = Math.min(scale.width, ...following) - textX - 4;
    const wide = measure(long, false);
    const text = wide <= room || drawn.red ? long : short;
    const textWidth = text === long ? wide : measure(text, false);
    return { ...drawn, level, text, textWidth, textX: Math.max(0, Math.min(textX, scale.width - textWidth - 4)) };
  });
}
