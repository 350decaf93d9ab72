import type { EntityManager } from '@mikro-orm/postgresql';
import type { AgencyWord } from '../identity/agency.js';
import type { DocumentParts } from './door.js';

/** A document as somebody quotes it: its number as written, its issuer and year where they are known. */
export interface DocumentReference {
  readonly number: string;
  readonly issuer?: string | null | undefined;
  readonly year?: number | null | undefined;
}

/** How the reporter says which matter a fact is about: one of them, or nothing for a matter of its own. */
export interface MatterReference {
  readonly id?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly document?: DocumentReference | null | undefined;
}

/** What every report carries beside the fact itself. */
export interface Report {
  readonly matter?: MatterReference | null | undefined;
  /** The official number of the document; a fact without one carries the sender's own `sourceId`. */
  readonly number?: string | null | undefined;
  readonly numberYear?: number | null | undefined;
  readonly sourceId?: string | null | undefined;
  /** Whose fact it is; left out: the caller's own organisation. */
  readonly organisation?: string | null | undefined;
  readonly correctionReason?: string | null | undefined;
}

/** A kind of event that a noun brings, with the sentence that the timeline shows: made from codes, never from what was reported. */
export interface EventKind {
  readonly kind: string;
  readonly summary: string;
  readonly summaryEn: string;
}

/** Codes as reported, resolved in batches to what the hub knows. Each refuses what it does not know with BAD_USER_INPUT. */
export interface References {
  organisation(code: string, path?: readonly string[]): Promise<{ readonly id: number; readonly agency: string }>;
  /** The unit with this code on a day. */
  place(code: string, day: string | null | undefined, path?: readonly string[]): Promise<number>;
  /** The name of what an analyst is told instead of that unit: its district of 2019, or its province. */
  coarseName(code: string, day: string | null | undefined, path?: readonly string[]): Promise<string>;
  /** A document taken apart: what kind, of which year, whose (null where the issuer is not named). */
  document(document: DocumentReference, day: string | null | undefined, path?: readonly string[]): Promise<DocumentParts>;
  /** The unique key of a document; its issuer must be given. `day` lends the year where neither number nor reference says it. */
  documentKey(document: DocumentReference, day: string | null | undefined, path?: readonly string[]): Promise<string>;
  /** The same for a document of the reporter's own: its issuer may be left out. */
  ownDocumentKey(document: DocumentReference, day: string | null | undefined, path?: readonly string[]): Promise<string>;
  readonly knowledge: Readonly<Record<string, unknown>>;
}

/** A fact put into the hub's form: its row, and what the matter is told of it (codes, keys and dates only). */
export interface Described<Row> {
  readonly kind: string;
  readonly occurredOn: string | null;
  /** A planned day may lie ahead; what happened may not. */
  readonly mayLieAhead?: boolean;
  readonly row: Partial<Row>;
  readonly details?: Readonly<Record<string, unknown>>;
  /** What else the matter is told; the row says it too, so that it is no content of its own: a report sent again is known by its content. */
  readonly alsoTold?: Readonly<Record<string, unknown>>;
  /** Documents of others that the fact refers to; with their issuer they join matters. */
  readonly quotes?: readonly DocumentReference[];
  /** Codes of the organisations that it names as recipients. */
  readonly names?: readonly string[];
  readonly links?: readonly { readonly kind: 'SPLIT' | 'JOINED'; readonly code: string }[];
}

/** What a rule of one agency may look at: its own facts in the matter at hand. */
export interface OwnFacts {
  readonly em: EntityManager;
  readonly matterId: string;
  /** The fact that is being corrected; null for a new one. */
  readonly factId: string | null;
  /** A published case tells what sources tell: a step that must have been taken may be missing. */
  readonly published: boolean;
}

/** One kind of fact: how it is reported, and what it tells the matter. */
export interface Noun<Input extends Report = Report, Row extends object = object> {
  /** Its GraphQL type. */
  readonly type: string;
  readonly entity: new () => Row;
  readonly agency: AgencyWord;
  readonly mutation: string;
  readonly input: new () => Input;
  readonly kinds: readonly EventKind[];
  describe(input: Input, references: References): Promise<Described<Row>>;
  /** Refuses an order that is impossible inside the agency, by throwing CONFLICT. */
  check?(described: Described<Row>, own: OwnFacts): Promise<void>;
}

export type AnyNoun = Noun<Report, object>;

/** Keeps the types of one noun while it is declared. */
export const defineNoun = <Input extends Report, Row extends object>(noun: Noun<Input, Row>): Noun<Input, Row> => noun;
