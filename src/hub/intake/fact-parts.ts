import { badInput, notFound } from '../../platform/errors.js';
import type { Caller } from '../identity/caller.js';
import type { DocumentParts, Told } from './door.js';
import { digestOf } from './digest.js';
import './messages.js';
import type { AnyNoun, Described, DocumentReference, MatterReference, References, Report } from './noun.js';

/** A report in the hub's form, before it is known whether the hub has it already. */
export interface FactParts {
  readonly described: Described<object>;
  readonly organisationId: number;
  readonly sourceKey: string;
  readonly contentDigest: string;
  readonly occurredOn: string | null;
  readonly correctionReason: string | null;
  readonly columns: Readonly<Record<string, unknown>>;
  readonly told: Omit<Told, 'factId' | 'rowVersion' | 'change' | 'recordedAt'>;
}

export async function factParts(
  noun: AnyNoun,
  input: Report,
  caller: Caller,
  references: References,
  published: boolean,
): Promise<FactParts> {
  const organisationId = await ownOrganisation(input, caller, references);
  const described = await noun.describe(input, referencesFor(organisationId, references));
  const { occurredOn } = described;
  const document = await ownDocument(input, organisationId, occurredOn, references);
  const sourceKey = document ? document.key : `source:${input.sourceId}`;
  const names = await Promise.all((described.names ?? []).map(async (code) => (await references.organisation(code)).id));
  const quotes = await Promise.all((described.quotes ?? []).map((quote) => quoted(quote, occurredOn, references)));
  const documentNumber = document?.raw ?? null;
  const content = {
    kind: described.kind,
    occurredOn,
    row: described.row,
    details: described.details,
    quotes,
    names,
    links: described.links,
  };
  const contentDigest = digestOf(content);
  return {
    described,
    organisationId,
    sourceKey,
    contentDigest,
    occurredOn,
    correctionReason: input.correctionReason ?? null,
    columns: {
      organisationId,
      sourceKey,
      documentNumber,
      documentKey: document?.key ?? null,
      occurredOn,
      contentDigest,
      published,
    },
    told: {
      kind: described.kind,
      organisationId,
      occurredOn,
      documentNumber,
      details: { ...described.details, sourceKey, ...described.alsoTold },
      document: document?.parts ?? null,
      quotes,
      target: await target(input.matter, occurredOn, references),
      names,
      links: described.links ?? [],
      published,
    },
  };
}

/** The reporter's own documents are known by their number alone. */
function referencesFor(organisationId: number, references: References): References {
  return {
    ...references,
    async ownDocumentKey(reference, day, path) {
      if (reference.issuer) return references.documentKey(reference, day, path);
      const parts = await references.document(reference, day, path);
      if (parts.year === null) throw badInput('intake.year-missing', {}, path);
      return keyOf({ ...parts, issuerId: organisationId });
    },
  };
}

/** Agencies report for their own organisation, a provincial one also for those below it; another one is as good as unknown. */
async function ownOrganisation(input: Report, caller: Caller, references: References): Promise<number> {
  if (!input.organisation) return caller.organisation.id;
  const { id } = await references.organisation(input.organisation, ['organisation']);
  if (!caller.reportsFor.includes(id)) throw notFound('intake.not-your-organisation', {}, ['organisation']);
  return id;
}

async function ownDocument(input: Report, organisationId: number, day: string | null, references: References) {
  if (input.number) {
    const parts = await references.document({ number: input.number, year: input.numberYear }, day, ['number']);
    const own = { ...parts, issuerId: organisationId };
    return { parts: own, key: keyOf(own), raw: normalNumber(input.number) };
  }
  if (!input.sourceId) throw badInput('intake.number-missing', {}, ['number']);
  return null;
}

export const normalNumber = (number: string): string => number.normalize('NFC').toUpperCase().replaceAll(/\s+/g, '');

export const keyOf = ({ issuerId, type, year, number }: DocumentParts): string => [issuerId, type, year, number].join('|');

const quoted = (quote: DocumentReference, day: string | null, references: References): Promise<DocumentParts> =>
  references.document(quote, day, ['quotes']);

async function target(matter: MatterReference | null | undefined, day: string | null, references: References): Promise<Told['target']> {
  if (!matter) return null;
  if (matter.id) return { matterId: UUID.test(matter.id) ? matter.id : NO_MATTER };
  if (matter.code) return { code: matter.code.toUpperCase() };
  return matter.document ? { ...(await references.document(matter.document, day, ['matter', 'document'])) } : null;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id that cannot be one is treated as one that does not exist. */
const NO_MATTER = '00000000-0000-0000-0000-000000000000';
