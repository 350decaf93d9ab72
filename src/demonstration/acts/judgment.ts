import { daysAfter } from '../invent/calendar.js';
import { known, type Scene } from '../scene.js';
import { court, type Instance, SEAT } from './court.js';
import { announce, hear, schedule } from './trial.js';

/** The hearing, if need be a second one, and the judgment. */
export function tryCase(scene: Scene, instance: Instance = 'FIRST'): void {
  const { on: planned, venue } = schedule(scene, instance);
  let on = planned;
  scene.day = on;
  if (scene.has('POSTPONED') && instance === 'FIRST') {
    hear(scene, instance, 'POSTPONED', on, venue);
    on = daysAfter(on, scene.draw.between(14, 28));
    hear(scene, instance, 'SCHEDULED', on, venue, scene.day);
    scene.day = on;
  }
  if (scene.has('ADJOURNED') && instance === 'FIRST') {
    hear(scene, instance, 'ADJOURNED', on, venue);
    on = daysAfter(on, scene.draw.between(1, 5));
    scene.day = on;
  }
  if (instance === 'FIRST') holdMobile(scene, on, venue);
  hear(scene, instance, 'HELD', on, scene.has('MOBILE_CANCELLED') ? { venue: SEAT } : venue);
  pronounce(scene, instance);
}

function holdMobile(scene: Scene, on: string, venue: object): void {
  if (scene.has('MOBILE_CANCELLED')) announce(scene, 'CANCELLED', on, venue);
  else if (scene.has('MOBILE', 'ONLINE_MOBILE')) announce(scene, 'HELD', on, venue);
}

const YEARS: Readonly<Record<string, readonly [number, number]>> = {
  '150.1': [5, 7],
  '150.2': [8, 12],
  '150.3': [12, 17],
  '151.1': [7, 10],
  '151.2': [12, 16],
  '151.3': [18, 20],
  '153.2': [5, 9],
  '154.2': [7, 12],
};

export function pronounce(scene: Scene, instance: Instance): void {
  const { draw } = scene;
  const [main] = scene.plan.offences;
  const [least, most] = YEARS[`${main?.article}.${main?.clause}`] ?? [3, 7];
  const outcomes = scene.charged
    .filter(({ tried }) => tried)
    .map(({ charge }, index) => {
      if (index === 0 && scene.has('ACQUITTED')) return { charge, acquitted: true };
      if (index === 0 && scene.has('LIFE')) return { charge, life: true };
      return { charge, sentenceMonths: draw.between(least * 2, most * 2) * 6 };
    });
  const type = instance === 'APPEAL' ? '/HS-PT' : '/HS-ST';
  const entry = { ...court(scene, instance), mutation: 'pronounceJudgment', type };
  scene.judgment = scene.file.file({
    ...entry,
    day: scene.day,
    dayField: 'pronouncedOn',
    about: scene.registration,
    fields: { instance, outcomes },
  });
}

/** Never before the superior procuracy's thirty days are over. */
export function takeEffect(scene: Scene, instance: Instance = 'FIRST'): void {
  const day = instance === 'APPEAL' ? scene.day : scene.pass(31, 38);
  const entry = { ...court(scene, instance), mutation: 'recordLegalEffect', about: scene.registration };
  scene.file.file({ ...entry, day, dayField: 'effectiveOn', fields: { instance, judgment: known(scene.judgment, 'judgment') } });
}
