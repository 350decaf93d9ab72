import type { FactScript, Paper } from '../matter-script.js';

export type Facts = readonly FactScript[];

/** One way in which two bodies come to tell the same thing differently. */
export interface Discrepancy {
  /** Of so many matters in which it could be, one has it. */
  readonly oneIn: number;
  /** The facts as they are told then; null where the matter gives no occasion for it. */
  readonly tell: (facts: Facts) => Facts | null;
}

/** The facts as before, but that one of them says something else. */
export const changed = (facts: Facts, fact: FactScript, said: Readonly<Record<string, unknown>>): Facts =>
  facts.map((each) => (each === fact ? { ...each, input: { ...each.input, ...said } } : each));

/** Whether a fact is the document that another one quotes. */
export function isQuoted({ organisation, input }: FactScript, quoted: unknown): boolean {
  const paper = quoted as Paper | undefined;
  return paper !== undefined && paper.issuer === organisation && paper.number === input.number;
}
