import { reached, type Bucket } from './words.js';
import type { Loom } from './worlds.js';
import type { Row } from './world.js';
import { addFact, type Making } from './world-fact.js';

const WARNINGS = ['CHARGE_NOT_APPROVED', 'HANDOVER_NOT_ACKNOWLEDGED', 'REFERRAL_NOT_ANSWERED', 'IDENTIFICATIONS_CONTRADICT'];
const RULES = ['TIP_DECIDE', 'INVESTIGATE', 'PROSECUTE', 'TRIAL_PREPARATION'];

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
    loom.add('matter.warning', {
      matter_id: matter.id,
      kind: random.pick(WARNINGS),
      message: 'Thiếu bước',
      message_en: 'A step is missing',
      subject: '',
    }),
  );
  times(2, () =>
    loom.add('matter.clock', {
      matter_id: matter.id,
      rule: random.pick(RULES),
      variant: 'FIRST',
      subject: String(loom.number()),
      starts_on: loom.day(),
      met_on: random.pick([null, '2019-07-01']),
      suspended_on: null,
      replaced_on: null,
      extended_to: null,
      seriousness: random.pick([null, 'SERIOUS']),
    }),
  );
}

function addTip(making: Making): void {
  const { loom } = making;
  const { random } = loom;
  const informant = random.chance(0.6) ? loom.text('Người báo') : null;
  const tip = addFact(making, 'police.crime_tip', 'POLICE', 'TIP_RECEIVED', {
    kind: random.pick(['DENUNCIATION', 'CRIME_REPORT']),
    channel: 'HOTLINE_111',
    place_id: random.pick([null, ...loom.frame.units.map((unit) => Number(unit.id))]),
    classification: random.pick([null, 'TRAFFICKING']),
    content: loom.text('Nội dung'),
    informant_name: informant,
    informant_phone: informant && '0901',
  });
  if (random.chance(0.5)) addFact(making, 'police.tip_outcome', 'POLICE', 'TIP_RESOLVED', { tip_key: tip.source_key, kind: 'INITIATE' });
}

function addInterception(making: Making): void {
  const { loom } = making;
  const { random } = loom;
  const informant = random.chance(0.4) ? loom.text('Người báo') : null;
  addFact(making, 'border_guard.interception', 'BORDER_GUARD', 'INTERCEPTION_MADE', {
    place_id: random.pick([null, ...loom.frame.units.map((unit) => Number(unit.id))]),
    direction: 'OUTBOUND',
    persons_stopped: random.int(1, 9),
    victims_found: random.int(0, 3),
    course: random.chance(0.5) ? loom.text('Diễn biến') : null,
    informant_name: informant,
    informant_phone: informant && '0902',
  });
  if (random.chance(0.5)) {
    const recipient = random.pick(loom.frame.organisations.filter((one) => one.agency === 'POLICE'));
    addFact(making, 'border_guard.handover', 'BORDER_GUARD', 'MATTER_HANDED_OVER', {
      to_agency: 'POLICE',
      to_organisation_id: recipient.id,
    });
  }
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
