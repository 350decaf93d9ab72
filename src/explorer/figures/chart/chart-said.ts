/** What a chart says in the language of the person who reads. */
export interface ChartSaid {
  /** The whole of it in a sentence, for who does not see it. */
  readonly whole: string;
  /** A number with what it counts. */
  readonly counted: (count: number) => string;
  readonly number: (count: number) => string;
  readonly few: string;
  readonly opens: string;
}

export type ChartOption = Readonly<Record<string, unknown>>;
