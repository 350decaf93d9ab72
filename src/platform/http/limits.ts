/** How much one operation may ask. */
export interface Limits {
  /** Levels of fields under an operation; introspection has its own, since clients ask it deep. */
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Root fields of one operation. */
  readonly roots: number;
  /** Tokens of a document: bounds what parsing and validation can cost. */
  readonly tokens: number;
  /** Fields, each multiplied by the rows of the lists above it. */
  readonly cost: number;
  /** The most rows that a page may ask for. */
  readonly pageSize: number;
  /** What a list without pages counts as, in rows. */
  readonly rowsOfList: number;
  readonly bodyBytes: number;
}

export const defaultLimits: Limits = {
  depth: 12,
  introspectionDepth: 20,
  aliases: 30,
  directives: 30,
  roots: 10,
  tokens: 2000,
  cost: 50_000,
  pageSize: 100,
  rowsOfList: 3,
  bodyBytes: 256 * 1024,
};
