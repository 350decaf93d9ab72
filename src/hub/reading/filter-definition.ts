/** Items whose kind has a permission row of its own ('Event:TIP_RECEIVED'); those that are not shown are left out. */
export interface ItemLabels {
  readonly column: string;
  readonly prefix: string;
  /** The column with the organisation whose item it is, where the rows' type does not say it. */
  readonly owner?: string;
}

/** How a filter of a connection compares, and the coordinate whose right it takes. */
export interface FilterDefinition {
  readonly column: string;
  readonly coarseColumn?: string;
  readonly coordinate: string;
  readonly op:
    | 'EQUAL'
    | 'CODE'
    | 'ANY_OF'
    | 'CONTAINS'
    | 'FROM'
    | 'TO'
    /** The day of an instant, in the province. */
    | 'DAY_FROM'
    | 'DAY_TO'
    /** A list of matters holds the one with this code, where it exists for the caller. */
    | 'MATTER'
    | 'TEXT'
    | 'WITHIN'
    | 'EXISTS'
    | 'ROW'
    | 'BEFORE'
    | 'HANDLED'
    | 'HOLDS';
  readonly type: 'text' | 'int' | 'uuid' | 'timestamptz' | 'boolean';
  /** WITHIN, CODE: the table in which the code is looked up. */
  readonly lookup?: string;
  /** TEXT: also what is the number of a document, where the caller is shown that number. */
  readonly orNumber?: true;
  /** ROW: one related row must meet all that is asked, each with the right to it in that row. */
  readonly row?: {
    readonly from: string;
    readonly key: string;
    readonly owner: string;
    /** The filter of which few rows are false, by an index of their own. */
    readonly few: string;
    readonly filters: Readonly<Record<string, FilterDefinition>>;
  };
  /** BEFORE: the earliest of several days, each counted only where its coordinate is shown. */
  readonly least?: Readonly<Record<string, string>>;
  /** HOLDS: the value that the column's list holds, or does not where a no is asked. */
  readonly held?: string;
  /** EXISTS: the related rows; without a column, any of them, and asked only by `true`. */
  readonly related?: {
    readonly from: string;
    readonly key: string;
    /** The column of the row at hand that the key equals; left out: its id. */
    readonly of?: string;
    readonly column?: string;
    readonly lookup?: string;
    readonly items?: ItemLabels;
    readonly anyOf?: Readonly<Record<string, readonly number[]>>;
  };
}
