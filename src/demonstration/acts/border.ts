import { type BorderPost, coastPosts, landPosts, onward } from '../invent/borders.js';
import { inventPerson } from '../invent/person.js';
import { interceptionText } from '../invent/texts.js';
import type { Paper } from '../matter-script.js';
import type { Scene } from '../scene.js';
import { inventVictim, supportVictims } from './victims.js';

/** Posts towards the country that the matter leads to. */
function drawPost(scene: Scene): BorderPost {
  if (scene.has('COAST')) return scene.draw.weighted(coastPosts.filter(({ towards }) => towards === scene.plan.destination));
  const fitting = landPosts.filter(({ towards }) => onward[towards]?.includes(scene.plan.destination));
  return scene.draw.weighted(fitting.length > 0 ? fitting : landPosts);
}

/** The Border Guard stops people, may begin a case, and hands over to the police: it never finishes one of trafficking. */
export function borderBeginning(scene: Scene): void {
  const { draw, file, plan, bodies } = scene;
  const { post, gate } = drawPost(scene);
  const organisation = bodies.on(post, scene.day);
  const place = bodies.areaOf(organisation, scene.day);
  const self = { agency: 'border-guard', organisation } as const;
  const detained = Array.from({ length: draw.between(1, 2) }, () => {
    const person = inventPerson(draw, scene.names, {
      sex: draw.chance(0.7) ? 'MALE' : 'FEMALE',
      age: draw.between(20, 50),
      inYear: scene.year,
    });
    return { fullName: person.fullName, yearOfBirth: person.yearOfBirth, nationality: 'VNM', sex: person.sex, minor: false };
  });
  const interception = file.file({
    ...self,
    mutation: 'reportInterception',
    type: 'BBVP-BP',
    day: scene.day,
    dayField: 'occurredOn',
    ...(scene.has('VAGUE') ? { precision: 7 } : {}),
    fields: {
      place,
      direction: scene.has('INBOUND') ? 'INBOUND' : 'OUTBOUND',
      personsStopped: plan.victims + detained.length,
      victimsFound: plan.victims,
      course: interceptionText(draw, plan.destination, gate),
      route: { origin: scene.commune.code, destinationCountry: scene.has('INBOUND') ? 'VNM' : plan.destination, borderGate: gate },
      detained,
    },
  });
  referRescued(scene, self, interception);
  if (scene.has('BORDER_CASE')) beginCase(scene, self, interception);
  handOver(scene, self, interception);
}

/** The Border Guard begins with what its list of offences holds (BLTTHS art. 164). */
function beginCase(scene: Scene, self: Self, interception: Paper): void {
  const day = scene.pass(0, 2);
  const organisation = scene.bodies.on(self.organisation, day);
  const place = scene.bodies.areaOf(organisation, day);
  const fields = { place, offences: scene.plan.offences, caughtInTheAct: scene.draw.chance(0.6), interception };
  const entry = { agency: 'border-guard', organisation, mutation: 'initiateBorderCase', type: 'QĐ-BP' } as const;
  scene.borderDecision = scene.file.file({ ...entry, day, dayField: 'initiatedOn', about: interception, fields });
}

type Self = { readonly agency: 'border-guard'; readonly organisation: string };

function referRescued(scene: Scene, self: Self, interception: Paper): void {
  for (let count = 0; count < scene.plan.victims; count++) {
    const person = inventVictim(scene);
    const minor = scene.plan.victimsAge !== 'ADULT';
    const fields = {
      recipient: scene.wards.social(scene.day),
      interception,
      sex: person.sex,
      minor,
      nationality: scene.has('FOREIGNER') ? 'KHM' : 'VNM',
      identity: { fullName: person.fullName, dateOfBirth: person.born },
    };
    const paper = scene.file.file({
      ...self,
      mutation: 'referRescuedPerson',
      type: 'CV-BP',
      day: scene.day,
      dayField: 'referredOn',
      about: interception,
      fields,
    });
    scene.referrals.push(paper);
  }
  scene.referred = true;
  supportVictims(scene);
}

function handOver(scene: Scene, self: Self, interception: Paper): void {
  const { file, draw } = scene;
  const day = scene.pass(1, 5);
  const organisation = scene.bodies.on(self.organisation, day);
  const fields = {
    recipient: scene.police,
    personsHandedOver: draw.between(1, 4),
    contents: 'Hồ sơ ban đầu, biên bản, vật chứng và những người liên quan.',
    interception,
  };
  const handover = file.file({
    ...self,
    organisation,
    mutation: 'handOver',
    type: 'BBBG-BP',
    day,
    dayField: 'handedOverOn',
    about: interception,
    fields,
  });
  scene.handover = handover;
  scene.matter = handover;
  if (scene.has('UNACKNOWLEDGED')) return;
  const received = scene.pass(0, 1);
  file.file({
    agency: 'police',
    organisation: scene.police,
    mutation: 'acknowledgeHandover',
    type: 'BBTN-BG',
    day: received,
    dayField: 'acknowledgedOn',
    about: handover,
    fields: { handover },
  });
}
