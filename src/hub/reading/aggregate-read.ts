/**
 * A root of figures: the one row of a function. Its parameters are arguments of the root or parts of one (`from:date`, `filter.place:text`) and
 * what is known of the caller and its rights (`@area`, `@open`).
 */
export interface AggregateRead {
  readonly type: string;
  readonly from: string;
  readonly parameters: readonly string[];
  /** '@open': the classes of matter in which the caller sees all of these coordinates, for each of them. `#`: or may count it at least. */
  readonly opens?: readonly (readonly string[])[];
  /** Parts of arguments that filter, each with the coordinate whose right it takes. */
  readonly filters?: Readonly<Record<string, string>>;
}
