import { reached, type Bucket } from './words.js';
import type { Loom } from './worlds.js';
import type { Row } from './world.js';

interface Making {
  readonly loom: Loom;
  readonly matter: Row;
  readonly standing: readonly Row[];
}

/** The facts of a matter, by its stage; each reported by a body of the agency that stands in it, or by any other body of it. */
export function addFacts(loom: Loom, matter: Row, standing: readonly Row[], bucket: Bucket, hasVictim: boolean): void {
  const making: Making = { loom, matter, standing };
  const { random } = loom;
  const times = (most: number, make: () => void): void => {
    for (let i = random.int(0, most); i > 0; i -= 1) make();
  };
  times(3, () => addTip(making));
  times(2, () => addInterception(making));
  if (reached(bucket, 'INVESTIGATION')) addCase(making, times);
  if (reached(bucket, 'INDICTED')) addTrial(making, times);
  if (hasVictim) times(3, () => addVictim(making, times));
  times(1, () =>
    loom.add('matter.warning', { matter_id: matter.id, kind: 'GAP', message: 'Thiếu bước', message_en: 'A step is missing', subject: '' }),
  );
}

/** The columns that every fact has, the event of it, and now and then an old version that nobody may meet. */
function addFact({ loom, matter, standing }: Making, table: string, agency: string, kind: string, columns: Row): Row {
  const { random, frame } = loom;
  const inIt = standing.filter((row) => row.agency === agency).map((row) => Number(row.organisation_id));
  const all = frame.organisations.filter((one) => one.agency === agency).map((one) => Number(one.id));
  const organisation = random.pick(inIt.length > 0 && random.chance(0.9) ? inIt : all);
  const number = random.chance(0.9) ? `${loom.number()}/QĐ` : null;
  const row: Row = {
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
  if (random.chance(0.1)) loom.add(table, { ...row, row_id: random.uuid(), recorded_to: row.recorded_from, document_number: 'cũ' });
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

function addTip(making: Making): void {
  const { loom } = making;
  const { random } = loom;
  const informant = random.chance(0.6) ? loom.text('Người báo') : null;
  const tip = addFact(making, 'police.crime_tip', 'POLICE', 'TIP_RECEIVED', {
    kind: random.pick(['DENUNCIATION', 'REPORT']),
    channel: 'PHONE',
    classification: random.pick([null, 'TRAFFICKING']),
    content: loom.text('Nội dung'),
    informant_name: informant,
    informant_phone: informant && '0901',
  });
  if (random.chance(0.5)) addFact(making, 'police.tip_outcome', 'POLICE', 'TIP_RESOLVED', { tip_key: tip.document_key, kind: 'INITIATE' });
}

function addInterception(making: Making): void {
  const { loom } = making;
  const { random } = loom;
  const interception = addFact(making, 'border_guard.interception', 'BORDER_GUARD', 'INTERCEPTION_MADE', {
    place_id: random.pick([null, ...loom.frame.units.map((unit) => Number(unit.id))]),
    direction: 'OUT',
    persons_stopped: random.int(1, 9),
    victims_found: random.int(0, 3),
  });
  if (random.chance(0.5))
    addFact(making, 'border_guard.handover', 'BORDER_GUARD', 'MATTER_HANDED_OVER', {
      interception_key: interception.document_key,
      to_agency: 'POLICE',
    });
}

type Times = (most: number, make: () => void) => void;
const OFFENCES = [{ article: '150', clause: '2', points: ['a', 'b'], name: 'Tội mua bán người' }];

function addCase(making: Making, times: Times): void {
  const { loom, matter } = making;
  const { random } = loom;
  addFact(making, 'police.criminal_case', 'POLICE', 'CASE_INITIATED', { seriousness: random.pick([null, 'SERIOUS']), offences: OFFENCES });
  let ordinal = 0;
  times(3, () => {
    ordinal += 1;
    const accused = addFact(making, 'police.accused', 'POLICE', 'ACCUSED_CHARGED', {
      ordinal,
      full_name: loom.text('Bị can'),
      full_name_mask: `Bị can ${ordinal}`,
      year_of_birth: random.int(1960, 2004),
    });
    const approved = random.pick([null, '2019-06-01', '2019-06', '2099-01-01']);
    loom.add('matter.accused_state', {
      matter_id: matter.id,
      charge_key: accused.document_key,
      status: random.pick(['CHARGED', 'WANTED']),
      approved_on: approved,
    });
  });
  times(1, () => addFact(making, 'police.conclusion', 'POLICE', 'INVESTIGATION_CONCLUDED', { proposal: 'PROSECUTE' }));
  times(1, () => addFact(making, 'procuracy.file_receipt', 'PROCURACY', 'FILE_RECEIVED', {}));
  times(2, () => addFact(making, 'procuracy.decision', 'PROCURACY', 'PROSECUTION_DECIDED', { kind: 'PROSECUTE' }));
  times(2, () =>
    addFact(making, 'procuracy.file_return', 'PROCURACY', 'FILE_RETURNED', { round: random.int(1, 2), reason: loom.text('Lý do') }),
  );
}

function addTrial(making: Making, times: Times): void {
  const { loom } = making;
  const { random } = loom;
  addFact(making, 'procuracy.indictment', 'PROCURACY', 'INDICTMENT_ISSUED', { offences: OFFENCES });
  addFact(making, 'courts.registration', 'COURTS', 'CASE_REGISTERED', {
    mode: random.pick(['COURTHOUSE', 'MOBILE']),
    closed: random.chance(0.3),
  });
  times(3, () =>
    addFact(making, 'courts.hearing', 'COURTS', 'HEARING_SCHEDULED', {
      status: 'SCHEDULED',
      venue: 'Nhà văn hóa',
      venue_coarse: 'Huyện Hai',
    }),
  );
  times(1, () =>
    addFact(making, 'courts.judgment', 'COURTS', 'JUDGMENT_PRONOUNCED', {
      outcomes: [{ accusedId: 'A-1', sentenceMonths: 96, life: false, acquitted: false }],
    }),
  );
  times(1, () =>
    addFact(making, 'courts.mobile_trial', 'COURTS', 'MOBILE_TRIAL_ANNOUNCED', {
      venue: 'Xã Bốn',
      venue_coarse: 'Huyện Hai',
      status: 'ANNOUNCED',
      attendance: null,
    }),
  );
}

function addVictim(making: Making, times: Times): void {
  const { loom } = making;
  const { random } = loom;
  const code = `NN-${loom.number()}`;
  const add = (table: string, kind: string, columns: Row): void =>
    void addFact(making, `social_affairs.${table}`, 'SOCIAL_AFFAIRS', kind, { victim_code: code, ...columns });
  addFact(making, 'social_affairs.victim', 'SOCIAL_AFFAIRS', 'VICTIM_RECEIVED', {
    code,
    status: 'IDENTIFIED',
    age_band: 'ADULT',
    sex: random.pick([null, 'FEMALE']),
    minor: random.pick([true, false, null]),
    full_name: random.chance(0.8) ? loom.text('Nạn nhân') : null,
    date_of_birth: random.pick([null, '2001', '2001-02-03']),
  });
  times(1, () => add('shelter', 'SHELTER_PROVIDED', { name: 'Nhà Nhân Ái', address: loom.text('Số') }));
  times(1, () => add('identification', 'VICTIM_IDENTIFIED', { outcome: 'VICTIM' }));
  times(2, () => add('support', 'SUPPORT_PROVIDED', { kind: 'MEDICAL', provider: 'Trung tâm', ended_on: null }));
}
