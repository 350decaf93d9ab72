import type { GateState } from './gate.js';

/** Columns of a dossier that the gates look at. */
export const DOSSIER_COLUMNS = [
  'states',
  'earliest_day',
  'latest_day',
  'custody_until',
  'accused_born_in',
  'victims_born_in',
  'identified_born_in',
  'mode',
] as const;

/** What a dossier says for the gates; every value is null where no court has registered the matter. */
export interface DossierFacts {
  readonly states: Readonly<Record<string, GateState>> | null;
  readonly earliest_day: string | null;
  readonly latest_day: string | null;
  /** 'infinity': nobody is detained, or until the trial ends. */
  readonly custody_until: string | null;
  /** Latest year of birth; 0: nobody whose age is in doubt. */
  readonly accused_born_in: number | null;
  readonly victims_born_in: number | null;
  readonly identified_born_in: number | null;
  readonly mode: string | null;
}

/** Latest days of birth, only for those who are shown them; null: by the year. */
export interface ExactAges {
  readonly accused: string | null;
  readonly victims: string | null;
  readonly identified: string | null;
}

/** What decides on a venue. */
export interface VenueSight {
  /** Homes of victims who have not agreed to a venue near them, as communes of 2025, null for one that is not known; null: not for this caller. */
  readonly homes: readonly (string | null)[] | null;
  /** Venues that social affairs cleared, as `venueKey` names them. */
  readonly cleared: readonly string[];
}

/** What is asked: a day, known to the day or the month, perhaps a place, and what the asker may know. */
export interface GatesAsked {
  readonly day: string;
  /** Code of the unit; null: no venue is named, and the gate of the venue is left out. */
  readonly venue: string | null;
  /** The form of trial that is proposed; without one it is that which the court has named. */
  readonly mode?: string | null;
  /** Whether the caller is shown a coordinate in this matter. */
  readonly sight: (coordinate: string) => boolean;
  readonly exact: ExactAges;
  readonly venueSight: VenueSight;
}

/** For lists, and for whoever may know no more: ages by year, venues by clearance alone. */
export const BY_YEAR: ExactAges = { accused: null, victims: null, identified: null };
