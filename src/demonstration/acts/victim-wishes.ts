import { daysAfter } from '../invent/calendar.js';
import type { Paper } from '../matter-script.js';
import type { Scene } from '../scene.js';
import { court, type Instance } from './court.js';

/** Kept so that no trial on the road is held near it. */
export function recordHome(scene: Scene, reception: Paper, lag: number, day: string): void {
  const entry = { agency: 'social-affairs', organisation: scene.wards.social(day), mutation: 'recordVictimHome', lag, day } as const;
  scene.file.file({ ...entry, dayField: 'recordedOn', about: reception, fields: { victim: reception, home: scene.communeOn(day).code } });
}

/** What each victim says to a trial on the road; many are not asked before one is proposed. */
export function askVictims(scene: Scene): void {
  for (const victim of scene.receptions) {
    answersOf(scene).forEach((answer, later) => {
      const day = daysAfter(scene.day, 1 + later * 4);
      const entry = { agency: 'social-affairs', organisation: scene.wards.social(day), mutation: 'recordVictimConsent', day } as const;
      scene.file.file({ ...entry, dayField: 'answeredOn', about: victim, fields: { victim, about: 'MOBILE_TRIAL', answer } });
    });
  }
}

function answersOf(scene: Scene): readonly string[] {
  if (scene.has('VICTIM_REFUSES')) return ['REFUSED'];
  if (scene.has('CONSENT_WITHDRAWN')) return ['GIVEN', 'WITHDRAWN'];
  return scene.has('CLOSING_REFUSED') || scene.draw.chance(0.5) ? [] : ['GIVEN'];
}

const OUTCOMES = { CLOSING_REFUSED: 'REFUSED', CLOSING_WITHDRAWN: 'REQUEST_WITHDRAWN' } as const;

/** A victim asks for a closed trial, and the court answers, or has not yet. */
export function askForClosedTrial(scene: Scene, instance: Instance): void {
  if (!scene.has('CLOSING_ASKED', 'CLOSING_REFUSED', 'CLOSING_WITHDRAWN')) return;
  const ofCourt = { ...court(scene), about: scene.registration };
  const asked = { ...ofCourt, mutation: 'recordClosedTrialRequest', type: 'ĐN-TA', day: scene.day, dayField: 'requestedOn' };
  const request = scene.file.file({ ...asked, fields: { by: scene.draw.pick(['VICTIM', 'REPRESENTATIVE']), instance } });
  const outcome = Object.entries(OUTCOMES).find(([twist]) => scene.has(twist as keyof typeof OUTCOMES))?.[1];
  if (!outcome) return;
  const answered = { ...ofCourt, mutation: 'decideClosedTrialRequest', type: 'QĐ-TA', day: daysAfter(scene.day, 3), dayField: 'decidedOn' };
  scene.file.file({ ...answered, fields: { request, outcome } });
}
