import type { AgencyWord } from './agency.js';

export type OrganisationLevel = 'NATIONAL' | 'PROVINCE' | 'DISTRICT' | 'REGION' | 'COMMUNE' | 'POST';

export interface Organisation {
  readonly id: number;
  readonly code: string;
  readonly agency: AgencyWord;
  readonly level: OrganisationLevel;
  /** Of the province that this hub serves. */
  readonly home: boolean;
  /** Codes of itself and of every body above it, with predecessors and successors: an issuer bound to one of them may speak for it. */
  readonly rootCodes: readonly string[];
}

/** What identity must know of organisations; handed in, since the hub itself knows none. */
export interface OrganisationDirectory {
  /** Null when unknown or of another agency. The code VN means the country's body of the agency. */
  find(code: string, agency: AgencyWord): Promise<Organisation | null>;
  /** Itself and, transitively, those whose functions it took over; with `below` also every body under any of these. */
  standsFor(id: number, options: { readonly below: boolean }): Promise<readonly number[]>;
  area(id: number): Promise<readonly number[] | 'ALL'>;
}
