import type { AgencyWord } from '../identity/agency.js';
import type { Role } from '../identity/role.js';

/** A person of the demonstration that one can be in the browser: who that is, and what to try. */
export interface Persona {
  readonly id: string;
  readonly agency: AgencyWord;
  readonly role: Role;
  readonly organisation: string;
  readonly subject: string;
  readonly who: { readonly vi: string; readonly en: string };
  readonly tryThis: { readonly vi: string; readonly en: string };
}
