import { reached, type Bucket } from './words.js';
import { addCase } from './world-case.js';
import { addCourse } from './world-course.js';
import { addTrials } from './world-courts.js';
import { addFact, type Making, places } from './world-fact.js';
import { addProtected } from './world-protected.js';
import { addProposals } from './world-mobile-trials.js';
import { addVictim } from './world-victims.js';
import type { Row } from './world.js';
import type { Loom } from './worlds.js';

const RULES = ['TIP_DECIDE', 'INVESTIGATE', 'PROSECUTE', 'TRIAL_PREPARATION'];

export type Times = (most: number, make: () => void) => void;

/** The facts of a matter, by its stage; each reported by a body of the agency that stands in it, or by any other body of it. */
export function addFacts(loom: Loom, matter: Row, standing: readonly Row[], bucket: Bucket, hasVictim: boolean): void {
  const making: Making = { loom, matter, standing };
  const { random } = loom;
  const times: Times = (most, make) => {
    for (let i = random.int(0, most); i > 0; i -= 1) make();
  };
  times(2, () => addTip(making, times));
  times(2, () => addInterception(making, times));
  if (reached(bucket, 'INVESTIGATION')) addCase(making, times);
  if (reached(bucket, 'INVESTIGATION')) addProtected(making, times);
  if (reached(bucket, 'INDICTED')) addTrials(making, times);
  if (reached(bucket, 'INVESTIGATION')) addProposals(making, times);
  if (hasVictim) times(2, () => addVictim(making, times));
  addCourse(making, times);
  times(2, () =>
    loom.add('matter.clock', {
      matter_id: matter.id,
      rule: random.pick(RULES),
      variant: 'BASE',
      subject: String(loom.number()),
      starts_on: loom.day(),
      met_on: random.pick([null, '2019-07-01']),
      suspended_on: random.pick([null, null, '2019-06']),
      replaced_on: null,
      border_guard: random.chance(0.3),
      extended_to: null,
      seriousness: random.pick([null, 'SERIOUS']),
    }),
  );
}

function addTip(making: Making, times: Times): void {
  const { loom } = making;
  const { random } = loom;
  const informant = random.chance(0.6) ? loom.text('Người báo') : null;
  const tip = addFact(making, 'police.crime_tip', 'POLICE', 'TIP_RECEIVED', {
    kind: random.pick(['DENUNCIATION', 'CRIME_REPORT']),
    channel: 'HOTLINE_111',
    place_id: random.pick(places(loom)),
    classification: random.pick([null, 'TRAFFICKING']),
    content: loom.text('Nội dung'),
    informant_name: informant,
    informant_phone: informant && '0901',
  });
  const on = { tip_key: tip.source_key };
  times(2, () =>
    addFact(making, 'police.tip_outcome', 'POLICE', 'TIP_RESOLVED', { ...on, kind: random.pick(['INITIATE', 'NOT_INITIATE', 'SUSPEND']) }),
  );
  times(1, () => addFact(making, 'police.tip_extension', 'POLICE', 'TIP_EXTENDED', { ...on, until: random.pick([null, '2019-09-01']) }));
  times(1, () => addFact(making, 'police.tip_resumption', 'POLICE', 'TIP_RESUMED', on));
}

function addInterception(making: Making, times: Times): void {
  const { loom, matter } = making;
  const { random } = loom;
  const informant = random.chance(0.4) ? loom.text('Người báo') : null;
  const held = random.int(0, 2);
  addFact(making, 'border_guard.interception', 'BORDER_GUARD', 'INTERCEPTION_MADE', {
    place_id: random.pick(places(loom)),
    direction: 'OUTBOUND',
    persons_stopped: random.int(1, 9),
    victims_found: random.int(0, 3),
    course: random.chance(0.5) ? loom.text('Diễn biến') : null,
    informant_name: informant,
    informant_phone: informant && '0902',
    origin_place_id: random.pick(places(loom)),
    destination_country: random.pick([null, 'KHM']),
    border_gate: random.pick([null, 'Cửa khẩu Một']),
    border_gate_coarse: random.pick([null, 'Huyện Hai']),
    detained: Array.from({ length: held }, (_, i) => ({ ordinal: i + 1, sex: 'MALE', minor: random.chance(0.2), nationality: 'VNM' })),
    detained_identities: Array.from({ length: held }, (_, i) => ({ ordinal: i + 1, fullName: loom.text('Bị giữ'), yearOfBirth: 1980 })),
  });
  times(2, () => {
    const recipient = random.pick(loom.frame.organisations.filter((one) => one.agency === 'POLICE'));
    const handover = addFact(making, 'border_guard.handover', 'BORDER_GUARD', 'MATTER_HANDED_OVER', {
      to_agency: 'POLICE',
      to_organisation_id: recipient.id,
      persons_handed_over: random.int(0, 3),
      contents: loom.text('Hồ sơ'),
    });
    if (random.chance(0.5)) {
      const row = { matter_id: matter.id, handover_key: handover.document_key, acknowledged_on: loom.day() };
      loom.add('matter.handover_state', row);
    }
  });
  times(1, () =>
    addFact(making, 'border_guard.border_case', 'BORDER_GUARD', 'BORDER_CASE_INITIATED', {
      place_id: random.pick(places(loom)),
      offences: [],
      seriousness: random.pick([null, 'SERIOUS']),
      caught_in_the_act: random.pick([null, true, false]),
    }),
  );
}
