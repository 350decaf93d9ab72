/** What the trail keeps of a file: which columns, the coordinates of what was filtered by, how many rows; no value. */
export interface TrailExportRow {
  readonly columns: readonly string[];
  readonly filters: readonly string[];
  readonly format: string;
  readonly rows: number;
  readonly cut: boolean;
}
