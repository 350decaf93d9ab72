import { arcPoints } from './arc-points.js';
import type { Arc, Point, Ring } from './outlines.js';

/** The corners of a ring; where one arc ends the next begins, so each such corner stands once. */
export const pointsOf = (ring: Ring, arcs: readonly Arc[]): readonly Point[] =>
  ring.flatMap((index) => arcPoints(index, arcs).slice(0, -1));
