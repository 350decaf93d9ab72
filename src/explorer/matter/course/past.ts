import type { Course } from './course-of.js';
import type { Clock } from './clocks.js';
import type { Holding } from './holder.js';
import { isKnownLater } from './known.js';
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

/**
 * The course as the hub answers it for a day, drawn into today's layout, beside what had happened and was learned of later; without a day, or while
 * the answer is on its way, as it stands today.
 */
export function pastOf(today: Course, then: Course | null, asOf: number | null, outlines: boolean): Past {
  const { items, links, holdings, clocks, supports } = then ?? today;
  const later = asOf !== null && then && outlines ? today.items.filter((item) => isKnownLater(item, asOf)) : [];
  const order = new Map(today.items.map(({ id }, index) => [id, index]));
  const place = ({ id }: CourseItem) => order.get(id) ?? 0;
  return {
    items: later.length === 0 ? items : [...items, ...later].sort((one, other) => place(one) - place(other)),
    later: new Set(later.map(({ id }) => id)),
    links,
    holdings,
    clocks,
    supports,
  };
}
