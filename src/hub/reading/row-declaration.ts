import type { CallerCondition } from './caller-condition.js';

/** Key pairs: column of the row sought → column of the row at hand (`^column` is the row around a list cut from a column). */
export type On = Readonly<Record<string, string>>;

/** What a type's rows are. Columns left out do not exist in the table. */
export interface RowDeclaration {
  /** Left out: the table of the entity with the type's name. */
  readonly table?: string;
  /** Column with the id of the row's matter; on the matter itself `id`. */
  readonly matter?: string;
  readonly owner?: string;
  /** Rows are versions: only those with no end are current. */
  readonly current?: string;
  /** From when a version counts, and the matter that it was reported in: what was current then can be told. */
  readonly since?: string;
  readonly home?: string;
  /** Columns that are written when a version ends. */
  readonly endedWith?: readonly string[];
  /**
   * Rows that are worked out: the function `(matter, until, own bodies)` that tells them of a moment of the past, in the columns of the table.
   * Rows of a matter that declare neither this nor `since` are known of today alone.
   */
  readonly past?: string;
  /** Whether the procuracy approved the charge of the row's person: a row in this table with these keys and a date. */
  readonly approved?: { readonly from: string; readonly on: On; readonly column: string };
  /** Whether what the row proposes has been announced: a row in this table with these keys. */
  readonly announced?: { readonly from: string; readonly on: On };
  /** The rows belong to people and to no matter: to whom any of these applies. */
  readonly readers?: readonly CallerCondition[];
  /** The rows are what a function returns; who may call it is said where it is made. */
  readonly called?: true;
  /** This type is the matter itself: it has a class of its own. */
  readonly isMatter?: true;
}

/** The rows of a fact: versions of which one is current, owned by the organisation that reported them. */
export const FACT_ROWS = {
  matter: 'matter_id',
  owner: 'organisation_id',
  current: 'recorded_to',
  since: 'recorded_from',
  home: 'home_matter_id',
  endedWith: ['recorded_to', 'withdrawal_reason'],
} as const;

/** Rows in the form of facts in which something stands beside the fact that is known of today alone. */
export const PRESENT_ROWS = { matter: 'matter_id', owner: 'organisation_id', current: 'recorded_to' } as const;
