import type { Point } from './outlines.js';

/** Rings as the data of an SVG path; whole numbers, so it stays short. */
export const pathOf = (rings: readonly (readonly Point[])[]): string =>
  rings.map((points) => `M${points.map(([x, y]) => `${x} ${y}`).join('L')}Z`).join('');
