import type { ListSearch } from './list-search.js';

/** One figure of a chart and of its table. */
export interface FigureRow {
  readonly key: string;
  readonly label: string;
  /** Null: too few to tell. */
  readonly count: number | null;
  /** Not a value but that it is not known, not of one unit, or not shown. */
  readonly aside?: boolean;
  /** Stands out among the others. */
  readonly marked?: boolean;
  /** The list behind it, for whoever may list and where a filter says just this. */
  readonly list?: ListSearch | null;
}
