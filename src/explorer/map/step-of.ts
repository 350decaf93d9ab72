import type { Class } from './classes.js';

/** The step that a value is drawn in; 0 for nought. */
export const stepOf = (value: number, classes: readonly Class[]): number =>
  classes.find(({ from, to }) => value >= from && value <= to)?.step ?? 0;
