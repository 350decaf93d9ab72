import { daysAfter } from '../invent/calendar.js';
import { returnText } from '../invent/texts.js';
import { known, type Scene } from '../scene.js';
import { conclude } from './investigation.js';

const procuracy = (scene: Scene) => ({ agency: 'procuracy', organisation: scene.wards.procuracy(scene.day) }) as const;

function receiveFile(scene: Scene): void {
  const day = scene.pass(1, 3);
  const conclusion = known(scene.conclusion, 'conclusion');
  scene.receipt = scene.file.file({
    ...procuracy(scene),
    mutation: 'receiveFile',
    type: 'BBGN-VKS',
    day,
    dayField: 'receivedOn',
    about: conclusion,
    fields: { conclusion },
  });
}

export function decideProsecution(scene: Scene, decision: string, fields: Readonly<Record<string, unknown>> = {}): void {
  const entry = { ...procuracy(scene), mutation: 'decideProsecution', type: 'QĐ-VKS' };
  scene.file.file({
    ...entry,
    day: scene.day,
    dayField: 'decidedOn',
    about: known(scene.receipt, 'file'),
    fields: { decision, ...fields },
  });
}

/** Back to the police, who conclude again; each return has its number. */
export function returnFile(scene: Scene): void {
  const day = scene.pass(8, 18);
  const fields = { round: ++scene.rounds, reason: returnText(scene.draw), returnedTo: scene.police };
  scene.file.file({
    ...procuracy(scene),
    mutation: 'returnFile',
    type: 'QĐ-VKS',
    day,
    dayField: 'returnedOn',
    about: known(scene.receipt, 'file'),
    fields,
  });
}

export function investigateAgain(scene: Scene): void {
  scene.pass(20, 45);
  conclude(scene);
  receiveFile(scene);
}

/** What comes between the file and the indictment. */
export function prosecute(scene: Scene): void {
  receiveFile(scene);
  const returns = scene.has('RETURNED_TWICE') ? 2 : scene.has('RETURNED') ? 1 : 0;
  for (let round = 0; round < returns; round++) {
    returnFile(scene);
    investigateAgain(scene);
  }
  if (scene.has('PROSECUTION_EXTENDED')) {
    const day = scene.pass(12, 20);
    decideProsecution(scene, 'EXTEND', { until: daysAfter(day, 15) });
  }
}

export function indict(scene: Scene, court = scene.wards.court(scene.day)): void {
  const day = scene.pass(10, 24);
  const named = scene.bodies.on(court, day);
  decideProsecution(scene, 'PROSECUTE');
  const entry = { ...procuracy(scene), mutation: 'issueIndictment', type: 'CT-VKS' };
  scene.indictment = scene.file.file({
    ...entry,
    day,
    dayField: 'issuedOn',
    about: known(scene.receipt, 'file'),
    fields: { court: named, offences: scene.plan.offences },
  });
  attestNoSecret(scene);
}

/** Only whether the case touches a state secret; such a secret itself never reaches the hub. */
function attestNoSecret(scene: Scene): void {
  if (!scene.tells() || scene.has('SECRET_UNATTESTED')) return;
  const entry = { ...procuracy(scene), mutation: 'attestNoStateSecret', day: scene.day, dayField: 'attestedOn', about: scene.indictment };
  scene.file.file({ ...entry, fields: { touched: scene.has('SECRET_TOUCHED') } });
}
