/** A value of a dimension as the database counted it: null where it is not shown, `?` not recorded, `~` of no single unit. */
export interface CountedValue {
  readonly dimension: 'STAGE' | 'YEAR' | 'FORMER_DISTRICT' | 'COMMUNE' | 'AGENCY' | 'BORDER' | 'SERIOUSNESS';
  readonly value: string | null;
  /** Of a place: it and no other unit of its code. */
  readonly key: string | null;
  readonly name: string | null;
  /** The place asked for holds this one wholly. */
  readonly within: boolean;
  readonly n: number;
}
