import { guide } from '../guide.js';
import type { Paper } from '../matter-script.js';
import type { Random } from './random.js';

/** Hand-written numbers of the guide stay below the first one that a register gives. */
const FIRST_NUMBER = 101;

/** Runs the registers of all bodies: no number is given twice in a year, and no code of a matter at all. */
export class Registers {
  readonly #last = new Map<string, number>();
  readonly #codes = new Set([guide.code]);

  /** `TYPE` gives 101/TYPE; `/TYPE` writes the year as courts do: 101/2020/TYPE. */
  paper(issuer: string, type: string, year: number): Paper {
    const key = `${issuer}|${type}|${year}`;
    const number = (this.#last.get(key) ?? FIRST_NUMBER - 1) + 1;
    this.#last.set(key, number);
    return { number: type.startsWith('/') ? `${number}/${year}${type}` : `${number}/${type}`, issuer, year };
  }

  code(draw: Random, year: number): string {
    for (let digits = 4; ; digits++) {
      const code = `LT-${year}-${draw.digits(digits)}`;
      if (this.#codes.has(code)) continue;
      this.#codes.add(code);
      return code;
    }
  }
}
