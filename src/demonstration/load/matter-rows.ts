import type { AnyNoun } from '../../hub/intake/noun.js';
import type { FactParts } from '../../hub/intake/fact-parts.js';
import type { DocumentParts } from '../../hub/intake/door.js';
import { keyOf } from '../../hub/intake/fact-parts.js';
import { agencyOf } from '../../hub/identity/agency.js';
import type { Row } from './copy-rows.js';
import { orderedId } from './ordered-id.js';

/** One version of a fact on its way into the tables. */
export interface Version {
  readonly noun: AnyNoun;
  readonly parts: FactParts;
  readonly id: string;
  readonly version: number;
  readonly matterId: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  /** When the next version took its place. */
  endedAt: string | null;
}

/** The columns that intake writes for every fact, by the property names of its entity. */
export const factRow = ({ parts, id, version, matterId, recordedAt, recordedBy, endedAt }: Version): Row => ({
  ...parts.described.row,
  rowId: orderedId(),
  id,
  version,
  matterId,
  homeMatterId: matterId,
  ...parts.columns,
  correctionReason: version > 1 ? parts.correctionReason : null,
  recordedFrom: recordedAt,
  recordedTo: endedAt,
  withdrawalReason: null,
  recordedBy,
});

const at = (matterId: string): Row => ({ matter_id: matterId, home_matter_id: matterId });

/** What matter.report writes for the same fact. */
export function eventRow({ noun, parts, id, version, matterId, recordedAt, endedAt }: Version): Row {
  const { told } = parts;
  const kind = noun.kinds.find((candidate) => candidate.kind === told.kind);
  return {
    id: orderedId(),
    matter_id: matterId,
    home_matter_id: matterId,
    agency: agencyOf(noun.agency),
    organisation_id: told.organisationId,
    kind: told.kind,
    change: version === 1 ? 'REPORTED' : 'CORRECTED',
    current: endedAt === null,
    published: false,
    fact_id: id,
    version,
    occurred_on: told.occurredOn,
    recorded_at: recordedAt,
    document_number: told.documentNumber,
    document_key: told.document ? keyOf(told.document) : null,
    summary: kind?.summary ?? '',
    summary_en: kind?.summaryEn ?? '',
    details: told.details,
  };
}

const partsRow = ({ issuerId, type, year, number }: DocumentParts): Row => ({ issuer_id: issuerId, type, year, number });

const keyOrNull = (parts: DocumentParts): string | null => (parts.issuerId === null || parts.year === null ? null : keyOf(parts));

export function documentRow({ parts, id, matterId }: Version): Row | null {
  const { document } = parts.told;
  return document ? { fact_id: id, ...at(matterId), ...partsRow(document), document_key: keyOf(document) } : null;
}

/** Everything that the fact refers to, the matter it was reported for last; the same reference only once. */
export function quoteRows({ parts, id, matterId }: Version): readonly Row[] {
  const target = parts.told.target as DocumentParts | null;
  const quoted = [...parts.told.quotes.map((quote) => ({ quote, target: false })), ...(target ? [{ quote: target, target: true }] : [])];
  const distinct = new Map(quoted.map((entry) => [`${Object.values(partsRow(entry.quote)).join('|')}|${entry.target}`, entry]));
  return [...distinct.values()].map(({ quote, target: isTarget }) => ({
    fact_id: id,
    ...at(matterId),
    organisation_id: parts.organisationId,
    ...partsRow(quote),
    document_key: keyOrNull(quote),
    target: isTarget,
  }));
}

export const namingRows = ({ parts, id, matterId }: Version): readonly Row[] =>
  [...new Set(parts.told.names)]
    .filter((organisation) => organisation !== parts.organisationId)
    .map((organisation) => ({ fact_id: id, ...at(matterId), reporter_id: parts.organisationId, organisation_id: organisation }));
