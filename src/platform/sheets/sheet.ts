/** A date as it was reported: 2019, 2019-08 or 2019-08-21. */
export interface DateCell {
  readonly date: string;
}

/** A moment, as the day and the minute where the hub stands. */
export interface InstantCell {
  readonly instant: string;
}

export type SheetCell = string | number | DateCell | InstantCell | null;

export interface SheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

/** What stands in a file of a spreadsheet: rows below the titles of their columns. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** What is said of a file on a sheet before the others: lines of a label and a text. */
export interface About {
  readonly name: string;
  readonly lines: readonly (readonly [label: string, text: string | number])[];
}

export interface WrittenFile {
  readonly mediaType: string;
  readonly ending: string;
  readonly content: Buffer;
}
