import type { CourseItem } from './item.js';

/** How an item stands when one looks from an earlier day: known, happened but known later, or not yet happened. */
export type Standing = 'known' | 'later' | 'ahead';

/** The days on which the hub learned of something that the reader is shown. */
export const knowledgeDays = (items: readonly CourseItem[]): number[] =>
  [...new Set(items.flatMap(({ recordedDay }) => (recordedDay === null ? [] : [recordedDay])))].sort((one, other) => one - other);

/** Without the time of recording (coarse dates) an item counts as known from the end of its span. */
export function standingOf(item: CourseItem, asOf: number | null): Standing {
  if (asOf === null) return 'known';
  const known = item.recordedDay ?? item.span?.to ?? Number.POSITIVE_INFINITY;
  if (known <= asOf) return 'known';
  return item.span !== null && item.span.from <= asOf ? 'later' : 'ahead';
}
