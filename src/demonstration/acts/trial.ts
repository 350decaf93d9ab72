import { daysAfter } from '../invent/calendar.js';
import { hallName, returnText } from '../invent/texts.js';
import type { Paper } from '../matter-script.js';
import { court, type Instance, SEAT } from './court.js';
import { holdForTrial } from './custody.js';
import { attestParticipants, registerCounsel } from './participants.js';
import { indict, investigateAgain } from './prosecution.js';
import { known, type Scene } from '../scene.js';
import { askVictims, askForClosedTrial } from './victim-wishes.js';

const isClosed = (scene: Scene): boolean => scene.has('CLOSED') || (scene.plan.victimsAge === 'CHILD' && scene.plan.victims > 0);

function modeOf(scene: Scene): string {
  if (scene.has('MOBILE', 'MOBILE_CANCELLED')) return 'MOBILE';
  if (scene.has('ONLINE_MOBILE')) return 'ONLINE_MOBILE';
  return scene.has('ONLINE') ? 'ONLINE' : 'IN_SEAT';
}

export function register(scene: Scene, instance: Instance = 'FIRST', quoted: Readonly<Record<string, Paper>> = {}): void {
  const day = scene.pass(3, 8);
  const indictment = known(scene.indictment, 'indictment');
  const fields = { instance, indictment, mode: modeOf(scene), closed: isClosed(scene), ...quoted };
  const about = scene.registration ?? indictment;
  scene.registration = scene.file.file({
    ...court(scene),
    mutation: 'registerCase',
    type: '/TLST-HS',
    day,
    dayField: 'registeredOn',
    about,
    fields,
  });
  prepare(scene, instance);
}

/** What a court gathers between registering a case and deciding to try it. */
function prepare(scene: Scene, instance: Instance): void {
  if (!scene.tells()) return;
  registerCounsel(scene);
  holdForTrial(scene, instance, 'PREPARATION');
  askForClosedTrial(scene, instance);
  askVictims(scene);
  attestParticipants(scene, instance);
}

export function decideTrial(
  scene: Scene,
  decision: string,
  instance: Instance = 'FIRST',
  fields: Readonly<Record<string, unknown>> = {},
): void {
  const type = decision === 'TRY' ? '/QĐXXST-HS' : 'QĐ-TA';
  const said = decision === 'TRY' ? { mode: modeOf(scene), closed: isClosed(scene), ...obstacleOf(scene) } : {};
  const entry = { ...court(scene), mutation: 'decideTrial', type, day: scene.day, dayField: 'decidedOn', about: scene.registration };
  scene.file.file({ ...entry, fields: { decision, instance, ...said, ...fields } });
}

const obstacleOf = (scene: Scene): object => (scene.has('OBSTACLE') ? { obstacle: 'OBJECTIVE_OBSTACLE' } : {});

/** The court sends the file back once; a gap or a contradiction may come of the second indictment. */
export function returnByCourt(scene: Scene): void {
  const day = scene.pass(15, 30);
  const returnedTo = scene.wards.procuracy(day);
  const fields = { round: 1, reason: returnText(scene.draw), returnedTo };
  scene.file.file({
    ...court(scene),
    mutation: 'returnFileToProcuracy',
    type: 'QĐ-TA',
    day,
    dayField: 'returnedOn',
    about: scene.registration,
    fields,
  });
}

export function afterReturn(scene: Scene): void {
  investigateAgain(scene);
  if (scene.has('INDICTMENT_MISSING')) {
    scene.pass(10, 20);
    scene.indictment = { number: `${scene.draw.between(9001, 9999)}/CT-VKS`, issuer: scene.wards.procuracy(scene.day), year: scene.year };
  } else if (scene.has('OTHER_COURT')) indict(scene, scene.wards.provincialCourt(scene.day));
  else indict(scene);
  register(scene);
}

/** Sets the day of the hearing, in the seat of the court or where the offence was done. */
export function schedule(scene: Scene, instance: Instance = 'FIRST'): { readonly on: string; readonly venue: object } {
  const decided = decisionDay(scene);
  decideTrial(scene, 'TRY', instance);
  if (scene.tells()) holdForTrial(scene, instance, 'TRIAL');
  const on = daysAfter(decided, scene.draw.between(12, 15));
  const mobile = scene.has('MOBILE', 'ONLINE_MOBILE', 'MOBILE_CANCELLED') && instance === 'FIRST';
  const place = scene.communeOn(on);
  const venue = mobile ? { venue: hallName(scene.draw, place.name), venuePlace: place.code } : { venue: SEAT };
  hear(scene, instance, 'SCHEDULED', on, venue, decided);
  if (mobile) announce(scene, 'ANNOUNCED', on, venue, decided);
  if (scene.has('DAY_PASSED')) hear(scene, instance, 'POSTPONED', on, venue);
  return { on, venue };
}

/** A trial that lies ahead was decided on a few days ago; one that was put off, or has an obstacle, some weeks ago. */
function decisionDay(scene: Scene): string {
  if (!scene.course.ahead) return scene.pass(18, 40);
  const late = scene.has('DAY_PASSED', 'OBSTACLE');
  return scene.waitUntil(late ? scene.draw.between(20, 24) : scene.draw.between(4, 9));
}

export function hear(scene: Scene, instance: Instance, status: string, on: string, venue: object, heardOn = on): void {
  const type = status === 'POSTPONED' ? '/HSST-QĐ' : undefined;
  const entry = {
    ...court(scene, instance),
    mutation: 'scheduleHearing',
    ...(type ? { type } : {}),
    day: on,
    dayField: 'scheduledOn',
    about: scene.registration,
    heardOn,
  };
  scene.file.file({ ...entry, fields: { status, instance, ...venue } });
}

export function announce(scene: Scene, status: string, on: string, venue: object, heardOn = on): void {
  const attendance = status === 'HELD' ? { attendance: scene.draw.between(60, 400) } : {};
  const entry = {
    ...court(scene),
    mutation: 'recordMobileTrial',
    type: 'TB-TA',
    day: on,
    dayField: 'plannedOn',
    about: scene.registration,
    heardOn,
  };
  scene.file.file({ ...entry, fields: { status, ...venue, ...attendance } });
}
