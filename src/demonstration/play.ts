import { appeal, decideAppeal } from './acts/appeal.js';
import { begin } from './acts/beginning.js';
import { chargeAccused, conclude, decide, initiateCase, investigate } from './acts/investigation.js';
import { takeEffect, tryCase } from './acts/judgment.js';
import { decideProsecution, indict, prosecute, returnFile } from './acts/prosecution.js';
import { resolveTip, resumeTip } from './acts/tip-outcome.js';
import { afterReturn, decideTrial, register, returnByCourt, schedule } from './acts/trial.js';
import type { End } from './course.js';
import type { Scene } from './scene.js';

/** Plays a matter to the end of its course, stage by stage in the order of the law; a stage says whether the matter goes on. */
export function play(scene: Scene): void {
  for (const stage of [tipStage, investigationStage, prosecutionStage, trialStage, judgmentStage]) {
    if (!stage(scene, scene.course.end)) break;
  }
  if (scene.has('CORRECTED')) {
    scene.file.correct('reportCrimeTip', { channel: 'OTHER' }, 'Ghi nhầm kênh tiếp nhận.');
    scene.file.correct('initiateCase', { modelCase: true }, 'Bổ sung: án điểm.');
  }
}

function tipStage(scene: Scene, end: End): boolean {
  begin(scene);
  if (end === 'TIP') return false;
  scene.pass(8, 18);
  if (end === 'NOT_INITIATED') return stop(() => resolveTip(scene, 'NOT_INITIATE'));
  if (end === 'TIP_SUSPENDED' || scene.has('TIP_RESUMED')) resolveTip(scene, 'SUSPEND');
  if (end === 'TIP_SUSPENDED') return false;
  if (scene.has('TIP_RESUMED')) {
    scene.pass(40, 90);
    resumeTip(scene);
    scene.pass(5, 20);
  }
  resolveTip(scene, 'INITIATE');
  initiateCase(scene);
  return true;
}

function investigationStage(scene: Scene, end: End): boolean {
  const nobodyFound = end === 'INVESTIGATION_SUSPENDED' && !scene.has('FUGITIVE');
  scene.pass(3, 15);
  if (!nobodyFound) chargeAccused(scene);
  if (end === 'INVESTIGATION') return false;
  investigate(scene);
  if (end === 'INVESTIGATION_SUSPENDED') return stop(() => decide(scene, 'SUSPEND'));
  if (end === 'DISCONTINUED') return stop(() => decide(scene, 'DISCONTINUE'));
  conclude(scene, end === 'CONCLUDED_DISCONTINUED' ? 'DISCONTINUE' : 'PROSECUTE');
  if (end === 'CONCLUDED_DISCONTINUED') return stop(() => decide(scene, 'DISCONTINUE'));
  return end !== 'CONCLUDED';
}

function prosecutionStage(scene: Scene, end: End): boolean {
  prosecute(scene);
  if (end === 'PROSECUTION') return false;
  if (end === 'FILE_RETURNED') return stop(() => returnFile(scene));
  if (end === 'PROSECUTION_SUSPENDED' || end === 'PROSECUTION_DISCONTINUED') {
    scene.pass(8, 20);
    return stop(() => decideProsecution(scene, end === 'PROSECUTION_SUSPENDED' ? 'SUSPEND' : 'DISCONTINUE'));
  }
  indict(scene);
  return end !== 'INDICTED';
}

function trialStage(scene: Scene, end: End): boolean {
  register(scene);
  if (end === 'REGISTERED') return false;
  if (end === 'TRIAL_SUSPENDED' || end === 'TRIAL_DISCONTINUED') {
    scene.pass(15, 30);
    return stop(() => decideTrial(scene, end === 'TRIAL_SUSPENDED' ? 'SUSPEND' : 'DISCONTINUE'));
  }
  if (end === 'COURT_RETURNED') return stop(() => returnByCourt(scene));
  if (scene.has('RETURNED_BY_COURT', 'INDICTMENT_MISSING', 'OTHER_COURT')) {
    returnByCourt(scene);
    afterReturn(scene);
  }
  if (end === 'SCHEDULED') return stop(() => schedule(scene));
  return true;
}

function judgmentStage(scene: Scene, end: End): boolean {
  tryCase(scene);
  if (end === 'TRIED') return false;
  const appealed = scene.course.twists.some((twist) => twist.startsWith('APPEAL_'));
  if (!appealed && end !== 'APPEALED') return stop(() => takeEffect(scene));
  appeal(scene);
  if (appealed) decideAppeal(scene);
  return false;
}

function stop(last: () => unknown): false {
  last();
  return false;
}
