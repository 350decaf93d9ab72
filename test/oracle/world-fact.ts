import type { Row } from './world.js';
import type { Loom } from './worlds.js';

/** The matter whose facts are made, and who stands in it. */
export interface Making {
  readonly loom: Loom;
  readonly matter: Row;
  readonly standing: readonly Row[];
}

/** Before and after all that is recorded in a world. */
const BEFORE = '2019-03-31T00:00:00+00:00';
const AFTER = '2025-09-01T00:00:00+00:00';

/** The columns that every fact has, the event of it, and now and then an old version that nobody may meet. */
export function addFact(making: Making, table: string, agency: string, kind: string, columns: Row | ((organisation: number) => Row)): Row {
  const { loom, matter, standing } = making;
  const { random, frame } = loom;
  const inIt = standing.filter((row) => row.agency === agency).map((row) => Number(row.organisation_id));
  const all = frame.organisations.filter((one) => one.agency === agency).map((one) => Number(one.id));
  const organisation = random.pick(inIt.length > 0 && random.chance(0.9) ? inIt : all);
  const number = random.chance(0.9) ? (random.chance(0.05) ? '7/QĐ' : `${loom.number()}/QĐ-${kind.slice(0, 2)}`) : null;
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
    ...(typeof columns === 'function' ? columns(organisation) : columns),
  };
  const before = row;
  if (random.chance(0.1)) {
    const old = { ...row, row_id: random.uuid(), recorded_from: BEFORE, recorded_to: row.recorded_from, document_number: 'CŨ/1' };
    loom.add(table, old);
    addEvent(making, agency, kind, old, 'REPORTED', false);
    row = { ...row, version: 2, correction_reason: loom.text('Sửa') };
  }
  const change = row === before ? 'REPORTED' : 'CORRECTED';
  const withdrawn = random.chance(0.04);
  addEvent(making, agency, kind, row, change, !withdrawn);
  if (withdrawn) {
    addEvent(making, agency, kind, { ...row, recorded_from: AFTER }, 'WITHDRAWN', false);
    row = { ...row, recorded_to: AFTER, withdrawal_reason: loom.text('Rút') };
  }
  return loom.add(table, row);
}

function addEvent({ loom, matter }: Making, agency: string, kind: string, fact: Row, change: string, current: boolean): void {
  loom.add('matter.event', {
    id: loom.random.uuid(),
    matter_id: matter.id,
    home_matter_id: matter.id,
    agency,
    organisation_id: fact.organisation_id,
    kind,
    change,
    current,
    fact_id: fact.id,
    version: fact.version,
    occurred_on: fact.occurred_on,
    recorded_at: fact.recorded_from,
    document_number: fact.document_number,
    published: false,
    summary: `Sự kiện ${kind}`,
    summary_en: kind,
    details: {},
  });
}

/** The units of the frame, or none. */
export const places = ({ frame }: Loom): readonly (number | null)[] => [null, ...frame.units.map((unit) => Number(unit.id))];

/** Some body of an agency. */
export const bodyOf = ({ frame, random }: Loom, agency: string): number =>
  Number(random.pick(frame.organisations.filter((one) => one.agency === agency)).id);
