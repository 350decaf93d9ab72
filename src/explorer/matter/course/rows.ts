import type { CourseItem } from './item.js';

interface SilenceRow {
  readonly days: number;
  readonly after: string;
}

const SILENCE = 30;

/** The events in their order, with the silences between them; events without a day stand last. */
export function rowsOf(items: readonly CourseItem[]): (CourseItem | SilenceRow)[] {
  const dated = items.filter(({ span }) => span !== null).toSorted((one, other) => one.span!.from - other.span!.from);
  let until = Number.POSITIVE_INFINITY;
  let last = '';
  const rows = dated.flatMap((item): (CourseItem | SilenceRow)[] => {
    const days = item.span!.from - until;
    const silence = days > SILENCE ? [{ days, after: last }] : [];
    const { from, to } = item.span!;
    until = Math.max(until === Number.POSITIVE_INFINITY ? 0 : until, to > from ? to + 1 : to);
    last = item.id;
    return [...silence, item];
  });
  return [...rows, ...items.filter(({ span }) => span === null)];
}
