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

/** How what waited came to the matter it was meant for: the body that leads there let its document in. */
export interface LettingIn {
  /** The code of that matter, which has been told before. */
  readonly matter: string;
  readonly document: Paper;
  /** The body that leads, which is one of the police. */
  readonly by: string;
  readonly at: string;
}

/** A matter as its facts reach the hub, in that order: the first opens it, each other one finds it by what it refers to. */
export interface MatterScript {
  readonly code: string;
  readonly facts: readonly FactScript[];
  readonly handlers: readonly HandlerScript[];
  /** Only where the matter is one of what waited. */
  readonly letIn?: LettingIn;
}

/** A document as facts refer to it. */
export interface Paper {
  readonly number: string;
  readonly issuer: string;
  readonly year: number;
}
