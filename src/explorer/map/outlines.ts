/** A part of a border: its first point, then the steps from each point to the next. */
export type Arc = readonly number[];

/** Arcs in the order in which one walks around; the complement of a number is that arc walked the other way. */
export type Ring = readonly number[];

/** What scripts/map-outlines.mjs writes. */
export interface Outlines {
  readonly width: number;
  readonly height: number;
  readonly districts: readonly { readonly code: string; readonly name: string; readonly province: string }[];
  readonly communes: readonly {
    readonly code: string;
    readonly name: string;
    readonly districts: readonly string[];
    readonly rings: readonly Ring[];
  }[];
  /** Communes before July 2025: code, district, and the one commune that it went into. */
  readonly former: readonly (readonly (string | null)[])[];
  readonly arcs: readonly Arc[];
}

export type Point = readonly [x: number, y: number];
