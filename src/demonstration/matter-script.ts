import type { AgencyWord } from '../hub/identity/agency.js';
import type { Report } from '../hub/intake/noun.js';

/** One fact as its agency reports it: the input is exactly that of the mutation. */
export interface FactScript {
  readonly agency: AgencyWord;
  /** The body that reports. */
  readonly organisation: string;
  readonly mutation: string;
  readonly input: Report & Readonly<Record<string, unknown>>;
  /** When the hub hears of it; some days after it happened. */
  readonly recordedAt: string;
}

/** Who is assigned to a matter, by whose supervisor. */
export interface HandlerScript {
  readonly agency: AgencyWord;
  readonly organisation: string;
  readonly subject: string;
  readonly since: string;
}

/** A matter as its facts reach the hub, in that order: the first opens it, each other one finds it by what it refers to. */
export interface MatterScript {
  readonly code: string;
  readonly facts: readonly FactScript[];
  readonly handlers: readonly HandlerScript[];
}

/** A document as facts refer to it. */
export interface Paper {
  readonly number: string;
  readonly issuer: string;
  readonly year: number;
}
