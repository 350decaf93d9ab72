import type { WordingFragment } from '../../generated/operations.js';

const ATTRIBUTES = ['place', 'year', 'month', 'ageBand', 'sex', 'offence', 'method', 'relation'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

export interface Change {
  readonly attribute: Attribute;
  readonly from: string;
  /** Null: it is left out. */
  readonly to: string | null;
}

/** What a broader wording says otherwise than what was given. */
export function changesOf(given: WordingFragment, broader: WordingFragment): readonly Change[] {
  return ATTRIBUTES.flatMap((attribute) => {
    const [from, to] = [given[attribute], broader[attribute]];
    if (from === null || from === undefined || from === to) return [];
    return [{ attribute, from: String(from), to: to === null || to === undefined ? null : String(to) }];
  });
}
