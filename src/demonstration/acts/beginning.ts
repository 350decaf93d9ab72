import { borderBeginning } from './border.js';
import { daysAfter } from '../invent/calendar.js';
import { inventPerson, inventPhone } from '../invent/person.js';
import { tipText } from '../invent/texts.js';
import { known, type Scene } from '../scene.js';
import { supportVictims } from './victims.js';

const KINDS = ['DENUNCIATION', 'CRIME_REPORT', 'INITIATION_PROPOSAL', 'DIRECT_DETECTION', 'SELF_SURRENDER'] as const;

const CHANNELS: Readonly<Record<(typeof KINDS)[number], readonly string[]>> = {
  DENUNCIATION: ['IN_PERSON', 'IN_PERSON', 'HOTLINE_POLICE', 'POST'],
  CRIME_REPORT: ['HOTLINE_111', 'ONLINE', 'MEDIA', 'OTHER_AGENCY'],
  INITIATION_PROPOSAL: ['OTHER_AGENCY'],
  DIRECT_DETECTION: ['OTHER'],
  SELF_SURRENDER: ['IN_PERSON'],
};

/** How the matter came to be known: a tip, or people stopped at a border and handed over. */
export function begin(scene: Scene): void {
  if (scene.has('BORDER', 'BORDER_CASE', 'COAST')) borderBeginning(scene);
  receiveTip(scene);
  if (scene.has('RESCUE')) rescue(scene);
  if (scene.has('TIP_EXTENDED')) extend(scene);
  // Who comes back from abroad, or is found, is supported before anything is decided.
  if (scene.has('RETURNEE', 'RESCUE', 'NOT_CONFIRMED')) refer(scene);
}

function receiveTip(scene: Scene): void {
  const { draw, file, plan, commune } = scene;
  const kind = KINDS.find((candidate) => scene.has(candidate)) ?? 'CRIME_REPORT';
  const informant = inventPerson(draw, scene.names, {
    sex: draw.chance(0.5) ? 'FEMALE' : 'MALE',
    age: draw.between(22, 65),
    inYear: scene.year,
  });
  scene.tip = file.file({
    agency: 'police',
    organisation: scene.police,
    mutation: 'reportCrimeTip',
    type: 'BBTN-CSĐT',
    day: scene.day,
    dayField: 'receivedOn',
    ...(scene.has('VAGUE') ? { precision: 7 } : {}),
    about: scene.handover,
    fields: {
      kind,
      channel: scene.handover ? 'OTHER_AGENCY' : draw.pick(CHANNELS[kind]),
      place: scene.communeOn(scene.day).code,
      classification: scene.course.end === 'NOT_INITIATED' ? draw.pick(['NO_OFFENCE', 'OTHER_OFFENCE', 'TRAFFICKING']) : 'TRAFFICKING',
      content: tipText(draw, plan.destination, commune.name),
      ...(kind === 'DENUNCIATION' || draw.chance(0.3) ? { informant: { fullName: informant.fullName, phone: inventPhone(draw) } } : {}),
    },
  });
  scene.matter = scene.tip;
}

function rescue(scene: Scene): void {
  const { plan } = scene;
  const day = scene.pass(1, 6);
  const place = scene.communeOn(day).code;
  const fields = { place, originPlace: place, destinationCountry: plan.destination, personsRescued: Math.max(1, plan.victims) };
  scene.file.file({
    agency: 'police',
    organisation: scene.police,
    mutation: 'reportRescue',
    type: 'BB-CSĐT',
    day,
    dayField: 'rescuedOn',
    about: scene.matter,
    fields,
  });
}

function extend(scene: Scene): void {
  const day = scene.pass(15, 19);
  const fields = { tip: known(scene.tip, 'tip'), until: daysAfter(day, 40) };
  scene.file.file({
    agency: 'police',
    organisation: scene.police,
    mutation: 'extendCrimeTip',
    type: 'QĐ-CSĐT',
    day,
    dayField: 'decidedOn',
    about: scene.tip,
    fields,
  });
}

/** The police send each person to the support agency, which must be able to answer. */
export function refer(scene: Scene): void {
  const { plan, file, draw } = scene;
  if (scene.referred) return;
  scene.referred = true;
  const day = scene.day;
  for (let person = 0; person < plan.victims; person++) {
    const fields = { recipient: scene.wards.social(day), personsReferred: 1, personCode: `${file.code}/NN-${person + 1}` };
    const organisation = scene.police;
    const paper = file.file({
      agency: 'police',
      organisation,
      mutation: 'referVictim',
      type: 'CV-CSĐT',
      day,
      dayField: 'referredOn',
      about: scene.matter,
      fields,
      lag: draw.between(0, 1),
    });
    scene.referrals.push(paper);
  }
  supportVictims(scene);
}
