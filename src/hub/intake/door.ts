import type { StatementRunner } from '../../platform/database/call-function.js';

/** What the matter is told of a fact: codes, keys and dates. */
export interface Told {
  readonly factId: string;
  readonly rowVersion: number;
  readonly kind: string;
  readonly change: 'REPORTED' | 'CORRECTED' | 'WITHDRAWN';
  readonly organisationId: number;
  readonly occurredOn: string | null;
  readonly recordedAt: string;
  readonly documentNumber: string | null;
  readonly details: Readonly<Record<string, unknown>>;
  readonly document: DocumentParts | null;
  readonly quotes: readonly DocumentParts[];
  readonly target: Readonly<Record<string, unknown>> | null;
  readonly names: readonly number[];
  readonly links: readonly unknown[];
  readonly published: boolean;
}

export interface DocumentParts {
  readonly issuerId: number | null;
  readonly type: string;
  readonly year: number | null;
  readonly number: string;
}

/** The functions by which a fact finds its matter; handed in, since the hub knows no matter. */
export interface Door {
  report(runner: StatementRunner, told: Told): Promise<string>;
  settle(runner: StatementRunner, matterId: string): Promise<string>;
}
