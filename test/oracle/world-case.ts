import { addFact, bodyOf, type Making, places } from './world-fact.js';
import type { Times } from './world-facts.js';
import type { Row } from './world.js';

export const OFFENCES = [
  { codeVersion: 'BLHS-2015', article: '150', clause: '2', points: ['a', 'b'], name: 'Tội mua bán người' },
  { codeVersion: 'BLHS-2015', article: '151', clause: null, points: [], name: 'Tội mua bán người dưới 16 tuổi' },
];
const DECISIONS: Readonly<Record<string, string>> = {
  SUSPEND: 'INVESTIGATION_SUSPENDED',
  RESUME: 'INVESTIGATION_RESUMED',
  EXTEND: 'INVESTIGATION_EXTENDED',
  WANTED: 'ACCUSED_WANTED',
  SPLIT_CASE: 'CASE_SPLIT',
  TRANSFER: 'CASE_TRANSFERRED',
};

export function addCase(making: Making, times: Times): void {
  const { loom } = making;
  const { random } = loom;
  for (let i = random.int(1, 2); i > 0; i -= 1) addInitiation(making);
  const charges: Row[] = [];
  times(3, () => charges.push(addAccused(making, charges.length + 1)));
  const charge = (): Row[string] => random.pick([null, ...charges.map((row) => row.charge_key ?? null)]);
  times(3, () => {
    const kind = random.pick(Object.keys(DECISIONS));
    addFact(making, 'police.investigation_decision', 'POLICE', DECISIONS[kind] ?? '', {
      kind,
      charge_key: charge() ?? null,
      until: random.pick([null, '2020-01']),
      recipient_id: random.pick([null, bodyOf(loom, 'POLICE')]),
      other_matter_code: null,
      reason: random.pick([null, loom.text('Vì')]),
    });
  });
  for (const one of charges) {
    times(2, () => {
      const measure = random.pick(['DETENTION', 'RESIDENCE_BAN', 'RELEASED']);
      const until = measure === 'DETENTION' ? random.pick([null, '2020-01-31', '2020']) : null;
      addFact(making, 'police.custody_order', 'POLICE', 'CUSTODY_ORDERED', { charge_key: one.charge_key ?? null, measure, until });
    });
  }
  times(2, () =>
    addFact(making, 'police.conclusion', 'POLICE', 'INVESTIGATION_CONCLUDED', {
      proposal: 'PROSECUTE',
      method: random.pick([null, 'AT_WORK']),
      text: loom.text('Kết luận'),
      procuracy_id: random.pick([null, bodyOf(loom, 'PROCURACY')]),
    }),
  );
  times(2, () => addFact(making, 'procuracy.prosecution', 'PROCURACY', 'FILE_RECEIVED', {}));
  for (const one of charges) {
    const kind = random.pick(['APPROVE', 'CANCEL']);
    const event = kind === 'APPROVE' ? 'CHARGE_APPROVED' : 'CHARGE_CANCELLED';
    times(1, () => addFact(making, 'procuracy.charge_decision', 'PROCURACY', event, { kind, charge_key: one.charge_key ?? null }));
  }
  times(2, () =>
    addFact(making, 'procuracy.prosecution_decision', 'PROCURACY', 'PROSECUTION_DECIDED', {
      kind: 'PROSECUTE',
      charge_key: charge() ?? null,
      until: random.pick([null, '2020-02-03']),
    }),
  );
  times(1, () =>
    addFact(making, 'procuracy.procuracy_attestation', 'PROCURACY', 'PROCURACY_ATTESTED', { touched: random.pick([true, false]) }),
  );
  times(2, () =>
    addFact(making, 'procuracy.file_return', 'PROCURACY', 'FILE_RETURNED', {
      round: random.int(1, 2),
      reason: loom.text('Lý do'),
      returned_to_id: bodyOf(loom, 'POLICE'),
    }),
  );
}

function addInitiation(making: Making): void {
  const { loom } = making;
  const { random } = loom;
  const by = random.chance(0.3) ? bodyOf(loom, 'BORDER_GUARD') : null;
  const row = (organisation: Row[string]): Row => ({
    initiated_by_id: by,
    initiator_id: by ?? organisation ?? null,
    taken_over_number: by === null ? null : '3/QĐ-BP',
    taken_over_key: null,
    place_id: random.pick(places(loom)),
    offences: random.pick([[], OFFENCES]),
    seriousness: random.pick([null, 'SERIOUS']),
    model_case: random.pick([null, true]),
    method: random.pick([null, 'AT_WORK', 'OTHER']),
  });
  addFact(making, 'police.criminal_case', 'POLICE', 'CASE_INITIATED', row);
}

function addAccused(making: Making, ordinal: number): Row {
  const { loom, matter } = making;
  const { random } = loom;
  const key = `source:${loom.number()}`;
  const accused = addFact(making, 'police.accused', 'POLICE', 'ACCUSED_CHARGED', {
    source_key: key,
    charge_key: key,
    ordinal,
    full_name: random.pick([null, loom.text('Bị can')]),
    full_name_mask: `Bị cáo ${ordinal}`,
    year_of_birth: random.int(1960, 2004),
    date_of_birth: random.pick([null, '1990-01-02']),
    sex: 'MALE',
    nationality: 'VNM',
    identifiers: random.pick([[], [{ kind: 'CCCD', number: '082090000001', plausible: true }]]),
    minor: random.pick(['YES', 'NO', 'UNKNOWN']),
    related_to_victim: random.pick([null, 'YES', 'NO']),
    also_victim: random.pick([null, 'UNKNOWN', 'YES']),
    offences: random.pick([[], OFFENCES]),
    offence_from: random.pick([null, '2019-01-15']),
    offence_to: null,
  });
  // This year's June is not over on the trial's day, 2026 still less: neither is surely past.
  const approved = random.pick([null, '2019-06-01', '2019-06', '2099-01-01', '2026', '2026-06', '2026-06-01']);
  loom.add('matter.accused_state', {
    matter_id: matter.id,
    charge_key: key,
    status: random.pick(['CHARGED', 'WANTED', 'APPROVED']),
    approved_on: approved,
  });
  return accused;
}
