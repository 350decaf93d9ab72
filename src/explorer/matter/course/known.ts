import type { CourseItem } from './item.js';

/** The days on which the hub learned of something that the reader is shown. */
export const knowledgeDays = (items: readonly CourseItem[]): number[] =>
  [...new Set(items.flatMap(({ knownDay }) => (knownDay === null ? [] : [knownDay])))].sort((one, other) => one - other);

/** It had happened by that day, but was learned of later. */
export const isKnownLater = ({ span, knownDay }: CourseItem, asOf: number): boolean =>
  span !== null && span.from <= asOf && knownDay !== null && knownDay > asOf;
