import { known, type Scene } from '../scene.js';

const tipDecision = (scene: Scene) =>
  ({ agency: 'police', organisation: scene.police, type: 'QĐ-CSĐT', day: scene.day, dayField: 'decidedOn', about: scene.tip }) as const;

/** Initiate, not initiate, or suspend; a case may be initiated on the same day. */
export function resolveTip(scene: Scene, outcome: 'INITIATE' | 'NOT_INITIATE' | 'SUSPEND'): void {
  scene.file.file({ ...tipDecision(scene), mutation: 'resolveCrimeTip', fields: { tip: known(scene.tip, 'tip'), outcome } });
}

export function resumeTip(scene: Scene): void {
  scene.file.file({ ...tipDecision(scene), mutation: 'resumeCrimeTip', fields: { tip: known(scene.tip, 'tip') } });
}
