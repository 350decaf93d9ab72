import type { Span } from './days.js';

/** The shape says the kind: one sees what happened before one reads it. */
export type Shape = 'receipt' | 'decision' | 'end' | 'handover' | 'return' | 'pause' | 'activity' | 'dot' | 'flag';

/** What happened, as lanes, tracks and the table show it. */
export interface CourseItem {
  readonly id: string;
  readonly agency: string;
  readonly kind: string;
  readonly label: string;
  readonly summary: string;
  readonly number: string | null;
  readonly body: string | null;
  readonly change: string | null;
  readonly occurredAt: string | null;
  readonly recordedAt: string | null;
  readonly span: Span | null;
  readonly recordedDay: number | null;
  /** When the reader came to know of it: a fact that waited is known to others from the joining. */
  readonly knownDay: number | null;
  readonly shape: Shape;
  /** 1: told before the others and in bold; 3: the first label to be left out. */
  readonly rank: 1 | 2 | 3;
  /** Something of it is kept back from the person who reads. */
  readonly withheld?: boolean;
  /** Agencies recorded it differently. */
  readonly contradicted?: boolean;
  /** It waits in a matter of its own until the body that leads lets it in. */
  readonly pending?: boolean;
  readonly sent?: Sent | null;
  /** When others came to see what had waited. */
  readonly joinedAt?: string | null;
}

/** Whom it was sent to, and what is known of the acknowledgement. */
export interface Sent {
  readonly toAgency: string;
  readonly acknowledged: boolean | null;
  readonly on: string | null;
  readonly by: string | null;
}
