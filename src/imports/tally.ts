import type { Result } from '../hub/intake/intake.js';

/** What became of the facts of a file. */
export class Tally {
  readonly #counts: Record<Result | 'REFUSED', number> = { NEW: 0, UNCHANGED: 0, CORRECTED: 0, REFUSED: 0 };

  add(result: Result | 'REFUSED'): void {
    this.#counts[result] += 1;
  }

  get total(): number {
    return Object.values(this.#counts).reduce((sum, count) => sum + count, 0);
  }

  toString(): string {
    const { NEW, UNCHANGED, CORRECTED, REFUSED } = this.#counts;
    return `${NEW} new, ${UNCHANGED} unchanged, ${CORRECTED} corrected, ${REFUSED} refused`;
  }
}
