import type { Scene } from '../scene.js';

export const SEAT = 'Trụ sở Tòa án';

export type Instance = 'FIRST' | 'APPEAL' | 'RETRIAL';

/** The court that sits: of an appeal the one above. */
export const court = (scene: Scene, instance: Instance = 'FIRST') =>
  ({ agency: 'courts', organisation: instance === 'APPEAL' ? scene.wards.appealCourt(scene.day) : scene.wards.court(scene.day) }) as const;
