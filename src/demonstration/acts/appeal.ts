import type { Twist } from '../course.js';
import { daysAfter } from '../invent/calendar.js';
import type { Paper } from '../matter-script.js';
import { known, type Scene } from '../scene.js';
import { pronounce, takeEffect, tryCase } from './judgment.js';
import { court, SEAT } from './court.js';
import { hear, register } from './trial.js';

const OUTCOMES: Partial<Record<Twist, string>> = {
  APPEAL_UPHELD: 'UPHELD',
  APPEAL_AMENDED: 'AMENDED',
  APPEAL_REINVESTIGATION: 'QUASHED_REINVESTIGATION',
  APPEAL_RETRIAL: 'QUASHED_RETRIAL',
  APPEAL_DISCONTINUED: 'QUASHED_DISCONTINUED',
  APPEAL_WITHDRAWN: 'WITHDRAWN',
};

const outcomeOf = ({ course }: Scene): string | undefined =>
  course.twists.map((twist) => OUTCOMES[twist]).find((outcome) => outcome !== undefined);

/** Somebody appeals, or the procuracy protests; the first court names the one that is to hear it. */
export function appeal(scene: Scene): void {
  const { file, draw } = scene;
  const day = scene.pass(5, 14);
  const judgment = known(scene.judgment, 'judgment');
  const appealCourt = scene.wards.appealCourt(day);
  const protested = scene.has('PROTESTED');
  const procuracy = { agency: 'procuracy', organisation: scene.wards.procuracy(day), mutation: 'protestJudgment', type: 'QĐ-VKS' } as const;
  const protest = protested
    ? file.file({ ...procuracy, day, dayField: 'protestedOn', about: judgment, fields: { judgment, level: 'SAME', court: appealCourt } })
    : null;
  const by = protest
    ? { by: 'PROCURACY', protest }
    : { by: draw.pick(['ACCUSED', 'ACCUSED', 'ACCUSED', 'INJURED_PARTY', 'DEFENCE_COUNSEL']) };
  const first = { agency: 'courts', organisation: scene.wards.court(day), mutation: 'recordAppeal', type: 'TBKC-TA' } as const;
  file.file({ ...first, day, dayField: 'appealedOn', about: judgment, fields: { instance: 'FIRST', ...by, judgment, appealCourt } });
}

export function decideAppeal(scene: Scene): void {
  const outcome = outcomeOf(scene);
  if (!outcome) return;
  const judgment = known(scene.judgment, 'judgment');
  const registered = scene.pass(8, 20);
  if (outcome === 'WITHDRAWN') withdraw(scene, judgment);
  else hearAppeal(scene, outcome, judgment, registered);
}

/** The court above registers, hears, and upholds, amends or quashes. */
function hearAppeal(scene: Scene, outcome: string, judgment: Paper, registered: string): void {
  const first = known(scene.registration, 'registration');
  const fields = {
    instance: 'APPEAL',
    indictment: known(scene.indictment, 'indictment'),
    judgment,
    mode: 'IN_SEAT',
    closed: scene.plan.victimsAge === 'CHILD',
  };
  scene.registration = scene.file.file({
    ...court(scene, 'APPEAL'),
    mutation: 'registerCase',
    type: '/TLPT-HS',
    day: registered,
    dayField: 'registeredOn',
    about: judgment,
    fields,
  });
  scene.day = daysAfter(registered, scene.draw.between(25, 50));
  hear(scene, 'APPEAL', 'HELD', scene.day, { venue: SEAT });
  if (!outcome.startsWith('QUASHED')) pronounce(scene, 'APPEAL');
  settle(scene, outcome, judgment);
  if (outcome.startsWith('QUASHED')) scene.registration = first;
  if (scene.has('RETRIED')) retry(scene, judgment);
  else if (!outcome.startsWith('QUASHED')) takeEffect(scene, 'APPEAL');
}

function settle(scene: Scene, outcome: string, judgment: Paper): void {
  const entry = { ...court(scene, 'APPEAL'), mutation: 'decideAppeal', type: 'QĐPT-HS', about: scene.registration };
  scene.file.file({ ...entry, day: scene.day, dayField: 'decidedOn', fields: { outcome, judgment } });
}

/** Withdrawn before the court above took it up: the first court's judgment stands. */
function withdraw(scene: Scene, judgment: Paper): void {
  const entry = { ...court(scene), mutation: 'decideAppeal', type: 'QĐ-TA', about: judgment };
  scene.file.file({ ...entry, day: scene.day, dayField: 'decidedOn', fields: { outcome: 'WITHDRAWN', judgment } });
  takeEffect(scene);
}

/** Quashed for a new trial: the first court begins again. */
function retry(scene: Scene, judgment: Paper): void {
  scene.pass(15, 30);
  register(scene, 'RETRIAL', { judgment });
  tryCase(scene, 'RETRIAL');
  takeEffect(scene, 'RETRIAL');
}
