import type { AgencyWord } from './agency.js';
import type { OrganisationLevel } from './organisation-directory.js';
import type { Purpose } from './purpose.js';
import type { Grantee, Role } from './role.js';

/** Who asks, from a checked token: the one thing that every decision on permissions starts from. */
export interface Caller {
  readonly agency: AgencyWord;
  readonly role: Role;
  readonly grantee: Grantee;
  /** A program that reports for its agency: never shown what names a person. */
  readonly system: boolean;
  readonly subject: string;
  readonly issuer: string;
  readonly organisation: { readonly id: number; readonly code: string; readonly level: OrganisationLevel };
  /** The organisations in whose place it stands towards a matter; a supervisor also for those below it. */
  readonly stands: readonly number[];
  /** The organisations for which it may report; a provincial body also for those below it. */
  readonly reportsFor: readonly number[];
  /** The administrative units of its area, of every era. */
  readonly area: readonly number[] | 'ALL';
  readonly purposes: readonly Purpose[];
  readonly purpose: Purpose | null;
}
