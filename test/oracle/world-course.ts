import { bodyOf, type Making } from './world-fact.js';
import type { Times } from './world-facts.js';
import type { Row } from './world.js';

const WARNINGS = [
  'CHARGE_NOT_APPROVED',
  'HANDOVER_NOT_ACKNOWLEDGED',
  'REFERRAL_NOT_ANSWERED',
  'IDENTIFICATIONS_CONTRADICT',
  'REGISTERED_BEFORE_INDICTMENT',
];
const CONTRADICTIONS = [
  'INDICTMENT_NAMES_OTHER_COURT',
  'RECEIVED_BEFORE_HANDOVER',
  'RECEIVED_BEFORE_REFERRAL',
  'PERSONS_RECEIVED_DIFFER',
  'TRIAL_MODE_DIFFERS',
];
const ANSWERS = ['HANDOVER_ACKNOWLEDGED', 'VICTIM_RECEIVED', 'FILE_RECEIVED', 'CASE_REGISTERED', null];
const AGENCIES = ['POLICE', 'SOCIAL_AFFAIRS', 'PROCURACY', 'COURTS'];

/** What the hub works out from the facts of a matter; here any of them may stand for any other, so that every label meets every caller. */
export function addCourse(making: Making, times: Times): void {
  const { loom, matter } = making;
  const events = (loom.tables['matter.event'] ?? []).filter((event) => event.matter_id === matter.id);
  for (const event of events) {
    if (loom.random.chance(0.3)) addPassage(making, event, events);
    if (loom.random.chance(0.1)) loom.add('matter.arrival', { event_id: event.id, matter_id: matter.id, joined_at: loom.instant() });
  }
  addHoldings(making, events);
  times(2, () => addWarning(making, events));
  times(2, () => addContradiction(making, events));
  times(1, () =>
    loom.add('matter.awaited', {
      matter_id: matter.id,
      type: 'QĐ',
      year: 2019,
      number: `${loom.number()}/QĐ`,
      issuer_id: loom.random.pick([null, bodyOf(loom, 'COURTS')]),
      code: null,
    }),
  );
}

function addPassage({ loom, matter }: Making, event: Row, events: readonly Row[]): void {
  const { random } = loom;
  const answer = random.chance(0.6) ? random.pick(events) : null;
  const kind = answer ? answer.kind : random.pick(ANSWERS);
  loom.add('matter.passage', {
    event_id: event.id,
    matter_id: matter.id,
    to_agency: random.pick(AGENCIES),
    kind,
    organisation_id: answer?.organisation_id ?? null,
    answer_id: answer?.id ?? null,
    acknowledged: kind === null ? null : answer !== null,
    acknowledged_on: answer?.occurred_on ?? null,
  });
}

function addHoldings({ loom, matter }: Making, events: readonly Row[]): void {
  const { random } = loom;
  const told = random.some(events, 0.2).slice(0, 4);
  told.forEach((event, index) => {
    const agency = random.pick(AGENCIES);
    loom.add('matter.holding', {
      matter_id: matter.id,
      ordinal: index + 1,
      event_id: event.id,
      kind: event.kind,
      organisation_id: event.organisation_id,
      holder_id: random.pick([null, bodyOf(loom, agency)]),
      agency,
      since: event.occurred_on,
      acknowledged: random.chance(0.8),
      leads: index === told.length - 1,
    });
  });
}

function addWarning({ loom, matter }: Making, events: readonly Row[]): void {
  const { random } = loom;
  const kind = random.pick(WARNINGS);
  const subject = String(loom.number());
  loom.add('matter.warning', { matter_id: matter.id, kind, message: 'Thiếu bước', message_en: 'A step is missing', subject });
  for (const event of random.some(events, 0.2))
    loom.add('matter.warning_item', { matter_id: matter.id, kind, subject, event_id: event.id });
}

function addContradiction({ loom, matter }: Making, events: readonly Row[]): void {
  const { random } = loom;
  const kind = random.pick(CONTRADICTIONS);
  const subject = String(loom.number());
  loom.add('matter.contradiction', { matter_id: matter.id, kind, subject, message: 'Ghi khác nhau', message_en: 'Told differently' });
  for (const event of random.some(events, 0.2)) {
    loom.add('matter.claim', {
      matter_id: matter.id,
      contradiction: kind,
      subject,
      event_id: event.id,
      organisation_id: event.organisation_id,
      agency: event.agency,
      kind: event.kind,
      occurred_on: event.occurred_on,
      code: random.pick([null, 'IN_SEAT', 'CONFIRMED']),
      persons: random.pick([null, 2]),
      court_id: random.pick([null, bodyOf(loom, 'COURTS')]),
      recorded_at: event.recorded_at,
    });
  }
}
