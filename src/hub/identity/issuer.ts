import type { JWTVerifyGetKey } from 'jose';
import type { AgencyWord } from './agency.js';

/** Who may sign tokens, for which agency and which of its organisations. */
export interface Issuer {
  readonly agency: AgencyWord;
  readonly issuer: string;
  readonly audience: string;
  /** Codes of the bodies at or below which it may speak; HOME: those of the hub's province; ALL: any, of the demonstration only. */
  readonly organisations: readonly string[] | 'HOME' | 'ALL';
  readonly keys: JWTVerifyGetKey;
}

/** Finds the issuer that a token names, null when it is none of ours. */
export interface Issuers {
  find(issuer: string): Promise<Issuer | null>;
}
