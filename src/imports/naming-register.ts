import type { Agency } from '../hub/identity/agency.js';

/** A body as files name it, with the days on which it held the name. */
export interface NamedBody {
  readonly code: string;
  readonly agency: Agency;
  readonly level: string;
  readonly name: string;
  readonly home: boolean;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Code of the province in which it sits. */
  readonly province: string | null;
}

export interface NamedProvince {
  readonly code: string;
  readonly name: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface NamingRegister {
  readonly bodies: readonly NamedBody[];
  readonly provinces: readonly NamedProvince[];
}

/** Whether something dated held on a day; of a partial day its first one counts. */
export const heldOn = ({ validFrom, validTo }: { readonly validFrom: string; readonly validTo: string | null }, day: string): boolean => {
  const first = `${day}${'-01-01'.slice(Math.max(0, day.length - 4))}`;
  return validFrom <= first && (validTo === null || first < validTo);
};

/** The living body of an agency for the whole province that this hub serves. */
export const provincialBody = ({ bodies }: NamingRegister, agency: Agency, today: string): string | null =>
  bodies.find((body) => body.home && body.agency === agency && body.level === 'PROVINCE' && heldOn(body, today))?.code ?? null;
