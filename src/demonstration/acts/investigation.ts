import { daysAfter } from '../invent/calendar.js';
import { methodOf } from '../invent/methods.js';
import { inventPerson } from '../invent/person.js';
import { conclusionText } from '../invent/texts.js';
import { type ChargedPerson, known, type Scene } from '../scene.js';
import { leadOf } from '../spans.js';
import { refer } from './beginning.js';
import { holdAccused } from './custody.js';
import { nameWitnesses } from './participants.js';

const REASONS = {
  SUSPEND: 'Chưa xác định được bị can hoặc không biết rõ bị can ở đâu.',
  RESUME: 'Lý do tạm đình chỉ không còn.',
  DISCONTINUE: 'Hết thời hạn điều tra mà không chứng minh được bị can đã thực hiện tội phạm.',
} as const;

/** A decision of the investigation, on the case or on one accused. */
export function decide(scene: Scene, kind: string, fields: Readonly<Record<string, unknown>> = {}): void {
  const reason = REASONS[kind as keyof typeof REASONS];
  const entry = { agency: 'police', organisation: scene.police, mutation: 'decideInvestigation', type: 'QĐ-CSĐT' } as const;
  scene.file.file({
    ...entry,
    day: scene.day,
    dayField: 'decidedOn',
    about: scene.matter,
    fields: { kind, ...fields, ...(reason ? { reason } : {}) },
  });
}

export function initiateCase(scene: Scene): void {
  const { file, plan } = scene;
  const day = scene.day;
  const taken = scene.borderDecision ? { takenOverDecision: scene.borderDecision, initiatedBy: scene.borderDecision.issuer } : {};
  const fields = {
    place: scene.communeOn(day).code,
    offences: plan.offences,
    ...taken,
    ...(scene.has('MODEL_CASE') ? { modelCase: true } : {}),
    ...(scene.tells() ? { method: methodOf(scene.draw) } : {}),
  };
  scene.matter = file.file({
    agency: 'police',
    organisation: scene.police,
    mutation: 'initiateCase',
    type: 'QĐ-CSĐT',
    day,
    dayField: 'initiatedOn',
    about: scene.matter,
    fields,
  });
  refer(scene);
}

/** Each person is charged by a decision of its own, which counts once the procuracy approves it. */
export function chargeAccused(scene: Scene): void {
  const { draw, file, plan } = scene;
  const count = scene.has('ACCUSED_SUSPENDED', 'ACCUSED_DISCONTINUED', 'CANCELLED_CHARGE') ? 2 : draw.pick([1, 1, 1, 2, 2, 3]);
  const from = daysAfter(scene.day, -draw.between(40, 120));
  for (let ordinal = 1; ordinal <= count; ordinal++) {
    const age = scene.has('MINOR_ACCUSED') && ordinal === count ? 16 : draw.between(20, 55);
    const person = inventPerson(draw, scene.names, { sex: draw.chance(0.6) ? 'MALE' : 'FEMALE', age, inYear: scene.year });
    const charge = file.file({
      agency: 'police',
      organisation: scene.police,
      mutation: 'chargeAccused',
      type: 'QĐ-CSĐT',
      day: scene.day,
      dayField: 'issuedOn',
      about: scene.matter,
      fields: {
        ordinal,
        fullName: person.fullName,
        ...(scene.has('VAGUE') ? { yearOfBirth: person.yearOfBirth } : { dateOfBirth: person.born }),
        sex: person.sex,
        nationality: 'VNM',
        identifiers: draw.chance(0.9) ? [{ kind: 'CCCD', number: person.citizenId }] : [],
        offences: plan.offences,
        ...tiesOf(scene, ordinal),
        offencePeriod: scene.has('VAGUE') ? { from: from.slice(0, 7) } : { from, to: daysAfter(from, draw.between(1, 20)) },
      },
    });
    scene.charged.push({ person, charge, tried: true });
  }
  approve(scene);
  holdAccused(scene);
  nameWitnesses(scene);
}

/** Whether somebody charged is a relative of a victim, or was trafficked as well. */
function tiesOf(scene: Scene, ordinal: number): Readonly<Record<string, string>> {
  if (!scene.tells()) return {};
  const first = ordinal === 1;
  return {
    relatedToVictim: first && scene.has('RELATED') ? 'YES' : 'NO',
    alsoVictim: first && scene.has('ALSO_VICTIM') ? 'YES' : 'NO',
  };
}

/** A charge without an answer is a gap that the matter warns of. */
function approve(scene: Scene): void {
  const { file } = scene;
  scene.pass(1, 4);
  scene.charged.forEach((accused, index) => {
    const last = index === scene.charged.length - 1;
    if (last && scene.has('UNAPPROVED')) return;
    const cancelled = last && scene.has('CANCELLED_CHARGE');
    const fields = { charge: accused.charge, decision: cancelled ? 'CANCEL' : 'APPROVE' };
    const organisation = scene.wards.approver(scene.day);
    file.file({
      agency: 'procuracy',
      organisation,
      mutation: 'decideCharge',
      type: 'QĐ-VKS',
      day: scene.day,
      dayField: 'decidedOn',
      about: accused.charge,
      fields,
    });
    if (cancelled) accused.tried = false;
  });
}

/** What may happen to the case or to one accused before it is concluded. */
export function investigate(scene: Scene): void {
  const { draw } = scene;
  const last = scene.charged.at(-1);
  if (scene.has('FUGITIVE') && last) pursue(scene, last);
  if (scene.has('ACCUSED_DISCONTINUED') && last) {
    scene.pass(20, 40);
    decide(scene, 'DISCONTINUE', { charge: last.charge });
    last.tried = false;
  }
  if (scene.has('INVESTIGATION_RESUMED')) {
    scene.pass(40, 70);
    decide(scene, 'SUSPEND');
    scene.pass(60, 120);
    decide(scene, 'RESUME');
  }
  if (scene.has('INVESTIGATION_EXTENDED')) {
    const day = scene.pass(70, 100);
    decide(scene, 'EXTEND', { until: daysAfter(day, 120) });
  }
  if (scene.sibling?.police === scene.police)
    decide(scene, scene.has('JOINED') ? 'JOIN_CASES' : 'SPLIT_CASE', { otherMatter: scene.sibling.code });
  if (scene.has('TRANSFERRED')) transfer(scene);
  scene.pass(draw.between(20, 40), 70);
  if (scene.course.ahead) scene.waitUntil(leadOf(scene.course));
}

/** Somebody whose whereabouts are unknown is wanted first; the investigation of that person may then be suspended. */
function pursue(scene: Scene, accused: ChargedPerson): void {
  scene.pass(5, 15);
  decide(scene, 'WANTED', { charge: accused.charge });
  scene.pass(25, 60);
  if (scene.has('FOUND')) decide(scene, 'FOUND', { charge: accused.charge });
  if (!scene.has('ACCUSED_SUSPENDED')) return;
  decide(scene, 'SUSPEND', { charge: accused.charge });
  accused.tried = false;
}

/** To the province's police, for competence (BLTTHS art. 169). */
function transfer(scene: Scene): void {
  const day = scene.pass(10, 20);
  const recipient = scene.wards.provincialPolice(day);
  if (recipient === scene.police) return;
  const fields = { kind: 'TRANSFER', recipient, reason: 'Thuộc thẩm quyền của cơ quan điều tra cấp tỉnh.' };
  const entry = { agency: 'police', mutation: 'decideInvestigation', type: 'QĐ-CSĐT' } as const;
  const decision = scene.file.file({ ...entry, organisation: scene.police, day, dayField: 'decidedOn', about: scene.matter, fields });
  const received = scene.pass(1, 3);
  const acknowledged = { agency: 'police', organisation: recipient, mutation: 'acknowledgeHandover', type: 'BBTN-BG' } as const;
  scene.file.file({ ...acknowledged, day: received, dayField: 'acknowledgedOn', about: decision, fields: { handover: decision } });
  scene.takenOverBy = recipient;
}

export function conclude(scene: Scene, proposal: 'PROSECUTE' | 'DISCONTINUE' = 'PROSECUTE'): void {
  const day = scene.day;
  const procuracy = scene.wards.procuracy(day);
  const fields = { proposal, text: conclusionText(scene.draw, scene.plan.destination), procuracy };
  const entry = { agency: 'police', organisation: scene.police, mutation: 'concludeInvestigation', type: 'KLĐT' } as const;
  scene.conclusion = scene.file.file({ ...entry, day, dayField: 'issuedOn', about: known(scene.matter, 'case'), fields });
}
