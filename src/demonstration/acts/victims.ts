import { TWO_LEVELS } from '../invent/bodies.js';
import { daysAfter } from '../invent/calendar.js';
import { inventPerson, type Person } from '../invent/person.js';
import { providerName, shelterName } from '../invent/texts.js';
import type { Paper } from '../matter-script.js';
import type { Scene } from '../scene.js';
import { recordHome } from './victim-wishes.js';

const SINCE_2012 = ['ESSENTIAL_NEEDS', 'MEDICAL', 'PSYCHOLOGICAL', 'LEGAL_AID', 'EDUCATION', 'INITIAL_ALLOWANCE_LOAN'] as const;
const SINCE_2025 = [...SINCE_2012, 'INTERPRETATION', 'LEGAL_SUPPORT', 'TRAVEL_COST', 'VOCATIONAL_JOB'] as const;

const AGES = { CHILD: [4, 14], ADOLESCENT: [17, 17], ADULT: [19, 41] } as const;

export function inventVictim(scene: Scene): Person {
  const [least, most] = AGES[scene.plan.victimsAge];
  const sex = scene.draw.chance(0.78) ? 'FEMALE' : 'MALE';
  return inventPerson(scene.draw, scene.names, { sex, age: scene.draw.between(least, most), inYear: scene.year });
}

/** Everybody who was referred is received and supported, whether or not it is known yet that they are victims. */
export function supportVictims(scene: Scene): void {
  if (scene.has('UNANSWERED')) return;
  for (const referral of scene.referrals.splice(0)) supportOne(scene, referral);
}

function supportOne(scene: Scene, referral: Paper): void {
  const { draw, file } = scene;
  const late = scene.has('LATE_SUPPORT') ? 60 : 0;
  const received = daysAfter(scene.day, draw.between(0, 2));
  const organisation = scene.wards.social(received);
  const person = inventVictim(scene);
  const foreigner = scene.has('FOREIGNER');
  const lag = late + draw.between(0, 4);
  const entry = { agency: 'social-affairs', organisation, lag } as const;
  const reception = file.file({
    ...entry,
    mutation: 'receiveVictim',
    type: `HS-${officeOf(organisation)}`,
    day: received,
    dayField: 'receivedOn',
    about: referral,
    fields: {
      channel: scene.has('RETURNEE')
        ? 'RETURNED'
        : scene.has('RESCUE')
          ? 'RESCUED'
          : draw.pick(['REFERRED', 'REFERRED', 'HOTLINE_111', 'SELF_REPORTED']),
      referral,
      sex: person.sex,
      nationality: foreigner ? draw.pick(['KHM', 'LAO', 'MMR']) : 'VNM',
      offenceOn: scene.has('VAGUE') ? String(scene.year) : scene.day.slice(0, 7),
      ...companyOf(scene),
      identity: {
        fullName: person.fullName,
        dateOfBirth: person.born,
        phone: person.phone,
        address: `Ấp ${draw.between(1, 9)}, ${scene.commune.name}`,
        identifiers: foreigner || scene.plan.victimsAge === 'CHILD' ? [] : [{ kind: 'CITIZEN_ID', number: person.citizenId }],
      },
      ...(draw.chance(0.15) ? { informant: { fullName: inventVictim(scene).fullName, phone: person.phone } } : {}),
    },
  });
  scene.receptions.push(reception);
  const on = (day: string) => ({ agency: 'social-affairs', organisation: scene.wards.social(day), lag, about: reception, day }) as const;
  for (const kind of kindsOf(scene, received)) {
    const startedOn = daysAfter(received, draw.between(0, 6));
    const ended = draw.chance(0.7) ? { endedOn: daysAfter(startedOn, draw.between(5, 90)) } : {};
    file.file({
      ...on(startedOn),
      mutation: 'provideSupport',
      dayField: 'startedOn',
      fields: { victim: reception, kind, provider: providerName(draw), ...ended },
    });
  }
  if (scene.has('SHELTERED') || draw.chance(0.25)) {
    const from = daysAfter(received, draw.between(0, 3));
    const fields = {
      victim: reception,
      name: shelterName(draw),
      address: `Số ${draw.between(1, 200)}, địa chỉ không công bố (mô phỏng)`,
      to: daysAfter(from, draw.between(20, 90)),
    };
    file.file({ ...on(from), mutation: 'provideShelter', dayField: 'from', fields });
  }
  if (scene.has('RETURNEE')) {
    const fields = {
      victim: reception,
      fromCountry: scene.plan.destination === 'VNM' ? 'KHM' : scene.plan.destination,
      organisedBy: draw.pick(['SELF', 'RESCUE', 'MISSION_ABROAD', 'FOREIGN_AUTHORITY']),
    };
    file.file({ ...on(received), mutation: 'recordReturn', dayField: 'returnedOn', fields });
  }
  if (scene.tells()) recordHome(scene, reception, lag, received);
  identify(scene, reception, lag, received);
}

function companyOf(scene: Scene): object {
  const some = scene.draw.chance(0.1);
  if (scene.course.ahead) return { accompanyingMinors: scene.has('ACCOMPANIED') ? 1 : 0 };
  return some ? { accompanyingMinors: 1 } : {};
}

function identify(scene: Scene, reception: Paper, lag: number, received: string): void {
  if (scene.has('UNDER_IDENTIFICATION')) return;
  const outcomes = scene.has('CONTRADICTED')
    ? ['NOT_CONFIRMED', 'CONFIRMED']
    : [scene.has('NOT_CONFIRMED') ? 'NOT_CONFIRMED' : 'CONFIRMED'];
  let decidedOn = received;
  for (const outcome of outcomes) {
    decidedOn = daysAfter(decidedOn, scene.draw.between(8, 25));
    const fields = { victim: reception, outcome, basis: 'Lời khai, giấy tờ và kết quả xác minh của cơ quan Công an.' };
    const organisation = scene.wards.social(decidedOn);
    const entry = {
      agency: 'social-affairs',
      organisation,
      lag,
      mutation: 'identifyVictim',
      type: `QĐ-${officeOf(organisation)}`,
    } as const;
    scene.file.file({ ...entry, day: decidedOn, dayField: 'decidedOn', about: reception, fields });
  }
}

const officeOf = (organisation: string): string => (organisation.startsWith('LDTBXH') ? 'LĐTBXH' : 'SYT');

/** What the law of the day knows; interpretation is for foreigners. */
function kindsOf(scene: Scene, day: string): readonly string[] {
  const known: readonly string[] = day >= TWO_LEVELS ? SINCE_2025 : SINCE_2012;
  const more = known.slice(1).filter((kind) => kind !== 'INTERPRETATION' && scene.draw.chance(0.2));
  const speech = scene.has('FOREIGNER') && day >= TWO_LEVELS ? ['INTERPRETATION'] : [];
  return ['ESSENTIAL_NEEDS', ...speech, ...more.slice(0, 3)];
}
