import { OFFENCES } from './world-case.js';
import { addFact, bodyOf, type Making, places } from './world-fact.js';
import type { Times } from './world-facts.js';
import { type Row, rowsOf } from './world.js';

const MODES = [null, 'IN_SEAT', 'MOBILE', 'ONLINE_MOBILE'];
const CLOSED = [null, true, false];

/** An indictment, and one or two instances with what happens in them. */
export function addTrials(making: Making, times: Times): void {
  const { loom } = making;
  const { random } = loom;
  for (let i = random.int(1, 2); i > 0; i -= 1) {
    addFact(making, 'procuracy.indictment', 'PROCURACY', 'INDICTMENT_ISSUED', {
      court_id: random.pick([null, bodyOf(loom, 'COURTS')]),
      offences: OFFENCES,
    });
  }
  addInstance(making, times, 'FIRST');
  if (random.chance(0.3)) addInstance(making, times, 'APPEAL');
  times(1, () => addFact(making, 'procuracy.protest', 'PROCURACY', 'JUDGMENT_PROTESTED', { level: random.pick([null, 'SAME']) }));
  times(1, () =>
    addFact(making, 'courts.appeal', 'COURTS', 'JUDGMENT_APPEALED', {
      instance: 'FIRST',
      by: random.pick([null, 'ACCUSED']),
      appeal_court_id: random.pick([null, bodyOf(loom, 'COURTS')]),
    }),
  );
  times(2, () =>
    addFact(making, 'courts.counsel', 'COURTS', 'COUNSEL_REGISTERED', {
      charge_key: random.pick([...chargesOf(making), 'source:nobody']) ?? null,
      standing: random.pick(['CHOSEN', 'APPOINTED', 'WITHDRAWN']),
    }),
  );
  times(1, () => addFact(making, 'courts.appeal_decision', 'COURTS', 'APPEAL_DECIDED', { outcome: 'UPHELD' }));
  times(2, () => addFact(making, 'courts.legal_effect', 'COURTS', 'JUDGMENT_IN_FORCE', { instance: 'FIRST' }));
}

/** The keys of the charges of all who are accused in the matter. */
function chargesOf({ loom, matter }: Making): Row[string][] {
  const accused = rowsOf({ today: '', tables: loom.tables }, 'police.accused').filter((row) => row.matter_id === matter.id);
  return accused.map((row) => row.charge_key ?? null);
}

function addInstance(making: Making, times: Times, instance: string): void {
  const { loom } = making;
  const { random } = loom;
  const charge = (): Row[string] => random.pick([null, ...chargesOf(making)]);
  const add = (table: string, kind: string, columns: Row) => addFact(making, `courts.${table}`, 'COURTS', kind, { instance, ...columns });
  const venue = () => ({ venue: random.pick([null, 'Nhà văn hóa']), venue_coarse: 'Huyện Hai', venue_place_id: random.pick(places(loom)) });
  for (let i = random.int(1, 2); i > 0; i -= 1) add('trial', 'CASE_REGISTERED', { mode: random.pick(MODES), closed: random.pick(CLOSED) });
  times(2, () =>
    add('trial_decision', 'TRIAL_DECIDED', {
      kind: 'TRY',
      mode: random.pick(MODES),
      closed: random.pick(CLOSED),
      charge_key: charge() ?? null,
      until: null,
      obstacle: random.pick([null, 'FORCE_MAJEURE', 'OBJECTIVE_OBSTACLE']),
    }),
  );
  times(2, () =>
    add('court_attestation', 'COURT_ATTESTED', {
      subject: random.pick(['NO_STATE_SECRET', 'PARTICIPANTS_COMPLETE']),
      holds: random.chance(0.7),
    }),
  );
  times(2, () =>
    add('court_custody_order', 'COURT_CUSTODY_ORDERED', {
      charge_key: charge() ?? null,
      ...random.pick([
        { measure: 'DETENTION', until: '2019-12', until_trial_ends: random.pick([null, false]) },
        { measure: 'DETENTION', until: null, until_trial_ends: true },
        { measure: 'NONE', until: null, until_trial_ends: null },
      ]),
    }),
  );
  times(2, () => {
    const request = add('closed_trial_request', 'CLOSED_TRIAL_REQUESTED', { by: random.pick(['VICTIM', 'ACCUSED']) });
    times(2, () =>
      addFact(making, 'courts.closed_trial_decision', 'COURTS', 'CLOSED_TRIAL_REQUEST_DECIDED', {
        request_key: request.source_key ?? null,
        outcome: random.pick(['GRANTED', 'REFUSED', 'REQUEST_WITHDRAWN']),
      }),
    );
  });
  times(1, () =>
    add('court_file_return', 'COURT_FILE_RETURNED', {
      round: 1,
      reason: loom.text('Thiếu'),
      returned_to_id: random.pick([null, bodyOf(loom, 'PROCURACY')]),
    }),
  );
  times(2, () => {
    const status = random.pick(['SCHEDULED', 'HELD', 'POSTPONED']);
    add('hearing', `HEARING_${status}`, { status, ...venue() });
  });
  times(2, () =>
    add('judgment', 'JUDGMENT_PRONOUNCED', {
      outcomes: [
        { chargeKey: charge() ?? null, sentenceMonths: 96, life: false, acquitted: false },
        { chargeKey: null, sentenceMonths: null, life: true, acquitted: null },
      ],
    }),
  );
  times(2, () => {
    const status = random.pick(['ANNOUNCED', 'HELD', 'CANCELLED']);
    add('mobile_trial', `MOBILE_TRIAL_${status}`, { status, ...venue(), attendance: random.pick([null, 40]) });
  });
}
