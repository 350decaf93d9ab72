/** What a ranked list is asked for: its arguments as they were given, the day, and what the layers above know. */
export interface Asking {
  readonly given: Readonly<Record<string, unknown>>;
  readonly today: string;
  readonly knowledge: Readonly<Record<string, unknown>>;
}

/** A value worked out from what is asked, before anything is read; it may refuse. */
export interface AskedValue {
  readonly type: 'date' | 'int' | 'jsonb' | 'text';
  readonly value: (asking: Asking) => unknown;
}

/**
 * A root whose rows a function of the database ranks. The rows that it may rank are found here: one for a matter in which the caller's
 * organisation stands and where the caller is shown what the ranking tells. The function is called with their matters' ids, the arguments,
 * the size of the page and the order's values of the row that the page comes after; it returns one row more than the page holds, with the
 * columns that the node's fields name, `matter_id`, `rank`, and those of `order`.
 */
export interface RankedRead<Filter> {
  readonly node: string;
  readonly pool: {
    readonly table: string;
    readonly matter: string;
    /** A column that is true in the rows that may be ranked at all. */
    readonly where: string;
    /** Columns of it that fields of the node need beside what the function returns. */
    readonly carried: readonly string[];
  };
  /** The coordinate that must be shown in a matter for it to be ranked. */
  readonly shown: string;
  readonly by: string;
  readonly args: readonly AskedValue[];
  readonly order: readonly { readonly column: string; readonly type: AskedValue['type'] }[];
  /** A cursor serves only the ranking that it comes from. */
  readonly boundTo: AskedValue['value'];
  /** Fields of the page itself. */
  readonly page: Readonly<Record<string, AskedValue>>;
  /** Filters by columns of the pool, and by those of the matter. */
  readonly filters: Readonly<Record<string, Filter>>;
  readonly matterFilters: Readonly<Record<string, Filter>>;
}
