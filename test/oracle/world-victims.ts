import { createHash } from 'node:crypto';
import { addFact, bodyOf, type Making, places } from './world-fact.js';
import type { Times } from './world-facts.js';
import type { Row } from './world.js';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A person's code follows from the fact: ten signs of its digest. */
export function codeOf(id: Row[string], prefix: string): string {
  const digest = createHash('sha256')
    .update(Buffer.from(String(id).replaceAll('-', ''), 'hex'))
    .digest();
  const signs = [...digest.subarray(0, 10)].map((byte) => LETTERS[byte % 32]);
  return `${prefix}-${signs.slice(0, 5).join('')}-${signs.slice(5).join('')}`;
}

export function addVictim(making: Making, times: Times): void {
  const { loom } = making;
  const { random } = loom;
  const id = random.uuid();
  const named = random.chance(0.8);
  const informant = random.chance(0.4) ? loom.text('Người thân') : null;
  const victim = addFact(making, 'social_affairs.victim', 'SOCIAL_AFFAIRS', 'VICTIM_RECEIVED', {
    id,
    code: codeOf(id, 'NN'),
    channel: random.pick([null, 'REFERRED']),
    referral_key: null,
    referral_number: random.pick([null, '5/CV']),
    referral_issuer_id: random.pick([null, bodyOf(loom, 'POLICE')]),
    age_band: random.pick([null, 'THIRTEEN_TO_FIFTEEN']),
    sex: random.pick([null, 'FEMALE']),
    minor: random.pick(['YES', 'NO', 'UNKNOWN']),
    nationality: random.pick([null, 'VNM']),
    foreigner: random.pick([null, false]),
    accompanying_minors: random.pick([null, 0, 2]),
    full_name: named ? loom.text('Nạn nhân') : null,
    date_of_birth: random.pick([null, '2001', '2001-02-03']),
    phone: random.pick([null, '0903']),
    address: random.pick([null, loom.text('Ấp')]),
    identifiers: random.pick([[], [{ kind: 'CITIZEN_ID', number: '082301000001' }]]),
    informant_name: informant,
    informant_phone: informant && '0904',
  });
  const add = (table: string, kind: string, columns: Row): void =>
    void addFact(making, `social_affairs.${table}`, 'SOCIAL_AFFAIRS', kind, { victim_key: victim.source_key, ...columns });
  times(2, () =>
    add('shelter', 'SHELTER_PROVIDED', { document_number: null, name: 'Nhà Nhân Ái', address: loom.text('Số'), until_on: null }),
  );
  times(2, () =>
    add('victim_identification', 'VICTIM_IDENTIFIED', {
      outcome: random.pick(['CONFIRMED', 'NOT_CONFIRMED']),
      basis: random.pick([null, loom.text('Căn cứ')]),
    }),
  );
  times(2, () =>
    add('support', 'SUPPORT_PROVIDED', { kind: 'MEDICAL', provider: 'Trung tâm', ended_on: random.pick([null, '2020-05-06']) }),
  );
  times(1, () => add('victim_return', 'VICTIM_RETURNED', { from_country: 'KHM', organised_by: 'SELF', certificate_number: '9/GXN' }));
  times(2, () => {
    const home = random.pick(loom.frame.units).id;
    add('victim_home', 'VICTIM_HOME_RECORDED', { home_place_id: home, since: random.pick([null, '2015']) });
  });
  times(2, () =>
    add('victim_consent', 'VICTIM_CONSENT_RECORDED', { about: 'MOBILE_TRIAL', answer: random.pick(['GIVEN', 'REFUSED', 'WITHDRAWN']) }),
  );
  times(1, () => addPartners(making));
}

/** What police and border guard know of somebody whom they freed or referred. */
function addPartners(making: Making): void {
  const { loom } = making;
  const { random } = loom;
  addFact(making, 'police.rescue', 'POLICE', 'RESCUE_MADE', {
    place_id: random.pick(places(loom)),
    origin_place_id: random.pick(places(loom)),
    destination_country: 'KHM',
    persons_rescued: 1,
  });
  addFact(making, 'police.victim_referral', 'POLICE', 'VICTIM_REFERRED', {
    recipient_id: bodyOf(loom, 'SOCIAL_AFFAIRS'),
    persons_referred: 1,
    person_code: random.pick([null, 'NN-00000-00000']),
    person_name: random.pick([null, loom.text('Người được chuyển')]),
    person_phone: null,
  });
  addFact(making, 'border_guard.rescued_person', 'BORDER_GUARD', 'RESCUED_PERSON_REFERRED', {
    to_organisation_id: bodyOf(loom, 'SOCIAL_AFFAIRS'),
    sex: 'FEMALE',
    minor: random.pick([null, true]),
    nationality: 'VNM',
    full_name: random.pick([null, loom.text('Người được giải cứu')]),
    date_of_birth: random.pick([null, '2003-04']),
  });
  addFact(making, 'police.handover_acknowledgement', 'POLICE', 'HANDOVER_ACKNOWLEDGED', {
    handover_number: '1/BB',
    handed_over_by_id: random.pick([null, bodyOf(loom, 'BORDER_GUARD')]),
    handover_key: 'x',
  });
}
