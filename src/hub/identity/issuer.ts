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
  readonly client?: SignInClient | undefined;
}

/** How browsers sign in at an issuer: the client that it knows this hub as. */
export interface SignInClient {
  readonly id: string;
  readonly secret?: string | undefined;
  readonly redirectUri: string;
  readonly scope?: string | undefined;
  /** The audience to ask for, where the issuer takes it as a parameter. */
  readonly resource?: string | undefined;
  /** Which token carries the hub's claims. */
  readonly token?: 'access_token' | 'id_token' | undefined;
}

/** Finds the issuer that a token names, null when it is none of ours. */
export interface Issuers {
  find(issuer: string): Promise<Issuer | null>;
  /** Those at which browsers can sign in. */
  signIns(): Promise<readonly (Issuer & { readonly client: SignInClient })[]>;
  /** Whether the demonstration's issuers count. */
  demonstration(): Promise<boolean>;
}
