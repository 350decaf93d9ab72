import { daysAfter } from '../invent/calendar.js';
import type { Scene } from '../scene.js';
import { court, type Instance } from './court.js';

const police = (scene: Scene) => ({ agency: 'police', organisation: scene.police, day: scene.day, about: scene.matter }) as const;

/** Those whom a court may have to hear, by a code each; one of them, or a victim, may have to be protected. */
export function nameWitnesses(scene: Scene): void {
  if (!scene.tells()) return;
  const count = scene.draw.between(1, 2);
  for (let witness = 0; witness < count; witness++)
    scene.file.file({ ...police(scene), mutation: 'nameWitness', dayField: 'namedOn', fields: ageOf(scene, witness === 0) });
  if (scene.has('PROTECTED', 'PROTECTION_ENDED')) protect(scene);
}

function ageOf(scene: Scene, first: boolean): Readonly<Record<string, unknown>> {
  if (first && scene.has('WITNESS_UNKNOWN')) return {};
  if (first && scene.has('MINOR_WITNESS')) return { minor: 'YES', yearOfBirth: scene.year - 15 };
  return { minor: 'NO', yearOfBirth: scene.year - scene.draw.between(22, 65) };
}

function protect(scene: Scene): void {
  const ended = scene.has('PROTECTION_ENDED') ? { endedOn: daysAfter(scene.day, 45) } : {};
  const entry = { ...police(scene), mutation: 'orderProtection', type: 'QĐBV-CSĐT', dayField: 'orderedOn' };
  scene.file.file({ ...entry, fields: { person: 'VICTIM', ...ended } });
}

/** A counsel where the law demands one, and often where it does not; whoever withdrew is not replaced yet. */
export function registerCounsel(scene: Scene): void {
  const grave = scene.plan.offences.some(({ clause }) => clause === '3');
  for (const { charge, tried } of scene.charged) {
    if (!tried || !(grave || scene.draw.chance(0.6))) continue;
    const standings = [scene.draw.pick(['CHOSEN', 'APPOINTED']), ...(scene.has('COUNSEL_WITHDRAWN') ? ['WITHDRAWN'] : [])];
    standings.forEach((standing, later) => {
      const entry = { ...court(scene), mutation: 'registerCounsel', day: daysAfter(scene.day, later * 5), about: scene.registration };
      scene.file.file({ ...entry, dayField: 'registeredOn', fields: { charge, standing } });
    });
  }
}

/** The list holds as long as nobody is added to it. */
export function attestParticipants(scene: Scene, instance: Instance): void {
  if (scene.has('LIST_OPEN')) return;
  const day = daysAfter(scene.day, scene.draw.between(4, 8));
  const entry = { ...court(scene), mutation: 'attestForTrial', day, dayField: 'attestedOn', about: scene.registration };
  scene.file.file({ ...entry, fields: { subject: 'PARTICIPANTS_COMPLETE', holds: !scene.has('LIST_INCOMPLETE'), instance } });
}
