import type { Course } from './course-of.js';
import { type Clock, clockAsOf } from './clocks.js';
import { type Holding, holdingsOf } from './holder.js';
import { standingOf } from './known.js';
import type { CourseItem } from './item.js';
import type { Link } from './links.js';
import type { SupportFact } from './course-input.js';

export interface Past {
  /** What is drawn: known, or outlined because it was known only later. */
  readonly items: readonly CourseItem[];
  readonly later: ReadonlySet<string>;
  readonly links: readonly Link[];
  readonly holdings: readonly Holding[];
  readonly clocks: readonly Clock[];
  readonly supports: readonly SupportFact[];
}

/** The course as it was known on a day, from what the reader sees today; without a day, as it stands. */
export function pastOf(course: Course, asOf: number | null, outlines: boolean): Past {
  const standing = new Map(course.items.map((item) => [item.id, standingOf(item, asOf)]));
  const known = course.items.filter(({ id }) => standing.get(id) === 'known');
  const items = course.items.filter(({ id }) => standing.get(id) === 'known' || (outlines && standing.get(id) === 'later'));
  const isKnown = (id: string) => (standing.get(id) ?? 'known') === 'known';
  const links = course.links
    .filter(({ from }) => isKnown(from))
    .map((link) => (link.to && !isKnown(link.to) ? { ...link, to: null, acknowledged: false } : link));
  return {
    items,
    later: new Set(items.filter(({ id }) => standing.get(id) === 'later').map(({ id }) => id)),
    links,
    holdings: asOf === null ? course.holdings : holdingsOf(known, links),
    clocks: asOf === null ? course.clocks : course.clocks.flatMap((clock) => clockAsOf(clock, asOf) ?? []),
    supports: asOf === null ? course.supports : course.supports.filter(({ id, from }) => isKnown(id) && from <= asOf),
  };
}
