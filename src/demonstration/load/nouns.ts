import type { AnyNoun } from '../../hub/intake/noun.js';
import type { Slice } from '../../hub/intake/slice.js';

/** The kind of fact that a mutation reports. */
export function nounsByMutation(slices: readonly Slice[]): (mutation: string) => AnyNoun {
  const nouns = new Map(slices.flatMap((slice) => slice.nouns).map((noun) => [noun.mutation, noun]));
  return (mutation) => {
    const noun = nouns.get(mutation);
    if (!noun) throw new Error(`${mutation} reports no kind of fact`);
    return noun;
  };
}
