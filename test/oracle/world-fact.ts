import type { Row } from './world.js';
import type { Loom } from './worlds.js';

/** The matter whose facts are made, and who stands in it. */
export interface Making {
  readonly loom: Loom;
  readonly matter: Row;
  readonly standing: readonly Row[];
}

/** The columns that every fact has, the event of it, and now and then an old version that nobody may meet. */
export function addFact({ loom, matter, standing }: Making, table: string, agency: string, kind: string, columns: Row): Row {
  const { random, frame } = loom;
  const inIt = standing.filter((row) => row.agency === agency).map((row) => Number(row.organisation_id));
  const all = frame.organisations.filter((one) => one.agency === agency).map((one) => Number(one.id));
  const organisation = random.pick(inIt.length > 0 && random.chance(0.9) ? inIt : all);
  const number = random.chance(0.9) ? `${loom.number()}/QĐ` : null;
  let row: Row = {
    row_id: random.uuid(),
    id: random.uuid(),
    version: 1,
    matter_id: matter.id,
    home_matter_id: matter.id,
    organisation_id: organisation,
    source_key: `source:${loom.number()}`,
    document_number: number,
    document_key: `${organisation}|${kind}|2019|${loom.number()}`,
    occurred_on: loom.day(),
    recorded_from: loom.instant(),
    recorded_to: null,
    recorded_by: 'demo',
    correction_reason: null,
    withdrawal_reason: null,
    content_digest: String(loom.number()),
    published: false,
    ...columns,
  };
  if (random.chance(0.1)) {
    loom.add(table, { ...row, row_id: random.uuid(), recorded_to: row.recorded_from, document_number: 'cũ' });
    row = { ...row, version: 2, correction_reason: loom.text('Sửa') };
  }
  loom.add('matter.event', {
    id: random.uuid(),
    matter_id: matter.id,
    home_matter_id: matter.id,
    agency,
    organisation_id: organisation,
    kind,
    change: 'REPORTED',
    current: random.chance(0.95),
    fact_id: row.id,
    version: 1,
    occurred_on: row.occurred_on,
    recorded_at: row.recorded_from,
    document_number: number,
    summary: `Sự kiện ${kind}`,
    summary_en: kind,
    details: {},
  });
  return loom.add(table, row);
}
