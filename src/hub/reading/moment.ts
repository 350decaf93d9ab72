/** The moment of the past at which everything below one matter is read, in SQL. */
export interface Moment {
  /** The end of the day: what was recorded before it was known. */
  readonly until: string;
  /** The bodies for which the caller stands: facts of theirs that waited were known to them. */
  readonly own: string;
  readonly matter: string;
  /** The homes whose facts waited then. */
  readonly waiting: string;
}
