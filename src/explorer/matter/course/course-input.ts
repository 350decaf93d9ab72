import type { Clock } from './clocks.js';
import type { Holding } from './holder.js';
import type { CourseItem } from './item.js';
import type { Link } from './links.js';
import type { Scale } from './scale.js';

export interface SupportFact {
  readonly id: string;
  readonly agency: string;
  readonly label: string;
  readonly from: number;
  readonly to: number | null;
}

export interface CourseInput {
  readonly agencies: readonly string[];
  /** What is drawn; the scale may know more items, so that nothing moves when one looks from an earlier day. */
  readonly items: readonly CourseItem[];
  readonly scale: Scale;
  /** How wide a screen of it is. */
  readonly page: number;
  readonly links: readonly Link[];
  readonly holdings: readonly Holding[];
  readonly clocks: readonly Clock[];
  readonly supports: readonly SupportFact[];
  /** The day until which bars run that have no end. */
  readonly until: number;
  readonly measure: (text: string, bold: boolean) => number;
  readonly clockWords: (clock: Clock) => readonly [long: string, short: string];
}
