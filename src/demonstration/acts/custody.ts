import { daysAfter } from '../invent/calendar.js';
import type { ChargedPerson, Scene } from '../scene.js';
import { court, type Instance } from './court.js';

/** As long as the police may hold an accused of a very serious offence (BLTTHS art. 173). */
const INVESTIGATION_DAYS = 120;
/** Past the time to prepare the trial and to open it (BLTTHS art. 277, 278). */
const PREPARATION_DAYS = 75;

/** Each accused is held, or stays at home under a duty. */
export function holdAccused(scene: Scene): void {
  if (scene.has('CUSTODY_UNKNOWN') || !scene.tells()) return;
  for (const accused of scene.charged) {
    accused.detained = scene.has('CUSTODY_ENDS') || scene.draw.chance(0.6);
    const measure = accused.detained ? 'DETENTION' : scene.draw.pick(['BAIL', 'RESIDENCE_BAN']);
    const until = accused.detained ? { until: daysAfter(scene.day, INVESTIGATION_DAYS) } : {};
    const entry = {
      agency: 'police',
      organisation: scene.police,
      mutation: 'orderCustody',
      type: 'LTG-CSĐT',
      about: scene.matter,
    } as const;
    scene.file.file({ ...entry, day: scene.day, dayField: 'orderedOn', fields: { charge: accused.charge, measure, ...until } });
  }
}

/** The court holds whom the police held: first for the preparation, then until the end of the trial. */
export function holdForTrial(scene: Scene, instance: Instance, stage: 'PREPARATION' | 'TRIAL'): void {
  for (const accused of scene.charged.filter(({ tried, detained }) => tried && detained))
    order(scene, instance, accused, limitOf(scene, stage));
}

function limitOf(scene: Scene, stage: 'PREPARATION' | 'TRIAL'): object {
  if (stage === 'PREPARATION') return { until: daysAfter(scene.day, PREPARATION_DAYS) };
  // Too short, and nobody has noticed yet: it ends before the decision could be served.
  if (scene.has('CUSTODY_ENDS')) return { until: daysAfter(scene.day, 6) };
  return { untilTrialEnds: true };
}

function order(scene: Scene, instance: Instance, { charge }: ChargedPerson, limit: object): void {
  const entry = { ...court(scene, instance), mutation: 'orderCourtCustody', type: 'QĐTG-TA', about: scene.registration };
  const fields = { charge, measure: 'DETENTION', instance, ...limit };
  scene.file.file({ ...entry, day: scene.day, dayField: 'orderedOn', fields });
}
