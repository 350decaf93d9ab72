import type { Point } from './outlines.js';

/** Which of the two administrative worlds the province is drawn in. */
export type World = '2019' | '2025';

/** Drawn, or as a table that says the same. */
export type MapView = 'map' | 'table';

/** What can be pointed at on the map: a commune of 2025, or a district of 2019. */
export interface Region {
  readonly code: string;
  readonly name: string;
  readonly path: string;
  /** Well inside, where its figure stands. */
  readonly centre: Point;
  /** Communes that came from several districts: the border of 2019 that ran through them is not known. */
  readonly several?: readonly string[];
}
