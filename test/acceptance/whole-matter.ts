import type { Answered, SignedIn, TestHub } from '../support/hub.js';

import { type Body, BORDER, COURT, documents, type Input, POLICE, PROCURACY, PROTECTED, SOCIAL } from './whole-matter-documents.js';

export * from './whole-matter-documents.js';

const { tip, interception, handover, initiation, charge, referral, reception, conclusion, indictment, judgment } = documents;

const about = (document: Input) => ({ matter: { document } });
const own = ({ number }: { readonly number: string }) => ({ number });
const offences = [{ article: '150', clause: '2', points: ['đ'] }];

export type Step = readonly [by: Body, mutation: string, input: Input];

/** A matter through five agencies, from a tip and an interception to a mobile trial and a judgment in force. */
export const steps: readonly Step[] = [
  [
    POLICE,
    'reportCrimeTip',
    {
      ...own(tip),
      kind: 'DENUNCIATION',
      channel: 'HOTLINE_111',
      receivedOn: '2019-03-01',
      place: '816',
      content: PROTECTED.tipContent,
      informant: { fullName: PROTECTED.informant, phone: PROTECTED.informantPhone },
    },
  ],
  [
    BORDER,
    'reportInterception',
    {
      ...own(interception),
      occurredOn: '2019-03-02',
      place: '711',
      direction: 'OUTBOUND',
      personsStopped: 2,
      victimsFound: 1,
      course: PROTECTED.course,
    },
  ],
  [BORDER, 'handOver', { ...about(interception), ...own(handover), recipient: 'CA-TG-GC', handedOverOn: '2019-03-04' }],
  [POLICE, 'acknowledgeHandover', { ...about(tip), number: '13/BB-CSĐT', handover, acknowledgedOn: '2019-03-05' }],
  [POLICE, 'resolveCrimeTip', { ...about(tip), number: '44/QĐ-CSĐT', tip, outcome: 'INITIATE', decidedOn: '2019-03-15' }],
  [POLICE, 'initiateCase', { ...about(tip), ...own(initiation), initiatedOn: '2019-03-15', place: '816', offences }],
  [
    POLICE,
    'chargeAccused',
    {
      ...about(initiation),
      ...own(charge),
      issuedOn: '2019-03-20',
      fullName: PROTECTED.accused,
      dateOfBirth: '1980-05-17',
      sex: 'MALE',
      nationality: 'VNM',
      identifiers: [{ kind: 'CCCD', number: PROTECTED.accusedId }],
      offences,
    },
  ],
  [PROCURACY, 'decideCharge', { ...about(charge), number: '21/QĐ-VKS', charge, decision: 'APPROVE', decidedOn: '2019-03-22' }],
  [POLICE, 'referVictim', { ...about(initiation), ...own(referral), recipient: 'LDTBXH-TG', referredOn: '2019-03-23', personsReferred: 1 }],
  [
    SOCIAL,
    'receiveVictim',
    {
      ...about(referral),
      ...own(reception),
      receivedOn: '2019-03-24',
      channel: 'REFERRED',
      referral,
      sex: 'FEMALE',
      nationality: 'VNM',
      offenceOn: '2019-02-20',
      identity: {
        fullName: PROTECTED.victim,
        dateOfBirth: '1999-09-09',
        phone: PROTECTED.victimPhone,
        address: PROTECTED.victimAddress,
        identifiers: [{ kind: 'PASSPORT', number: PROTECTED.victimPassport }],
      },
    },
  ],
  [
    SOCIAL,
    'identifyVictim',
    { ...about(reception), number: '4/QĐ-LĐTBXH', victim: reception, outcome: 'CONFIRMED', decidedOn: '2019-04-10' },
  ],
  [
    SOCIAL,
    'provideSupport',
    {
      ...about(reception),
      number: '5/HT-LĐTBXH',
      victim: reception,
      kind: 'MEDICAL',
      provider: PROTECTED.provider,
      startedOn: '2019-03-25',
    },
  ],
  [
    SOCIAL,
    'provideShelter',
    {
      ...about(reception),
      sourceId: 'cư-trú-1',
      victim: reception,
      name: PROTECTED.shelter,
      address: PROTECTED.shelterAddress,
      from: '2019-03-24',
    },
  ],
  [
    POLICE,
    'concludeInvestigation',
    {
      ...about(initiation),
      ...own(conclusion),
      issuedOn: '2019-06-20',
      proposal: 'PROSECUTE',
      text: PROTECTED.conclusionText,
      procuracy: 'VKS-TG-GC',
    },
  ],
  [PROCURACY, 'receiveFile', { ...about(conclusion), number: '6/TL-VKS', receivedOn: '2019-06-21', conclusion }],
  [PROCURACY, 'issueIndictment', { ...about(conclusion), ...own(indictment), issuedOn: '2019-07-10', court: 'TA-TG-GC', offences }],
  [
    COURT,
    'registerCase',
    { ...about(indictment), number: '50/TLST-HS', numberYear: 2019, registeredOn: '2019-07-15', indictment, mode: 'MOBILE', closed: false },
  ],
  [
    COURT,
    'scheduleHearing',
    { ...about(indictment), number: '51/QĐXXST-HS', numberYear: 2020, scheduledOn: '2020-01-05', status: 'HELD', venue: 'Nhà văn hóa' },
  ],
  [
    COURT,
    'recordMobileTrial',
    { ...about(indictment), sourceId: 'lưu-động-1', status: 'HELD', plannedOn: '2020-01-05', venue: 'Nhà văn hóa', attendance: 300 },
  ],
  [
    COURT,
    'pronounceJudgment',
    {
      ...about(indictment),
      ...own(judgment),
      pronouncedOn: '2020-01-05',
      outcomes: [{ charge, sentenceMonths: 96, life: false, acquitted: false }],
    },
  ],
  [COURT, 'recordLegalEffect', { ...about(judgment), number: '2/TB-TA', numberYear: 2020, effectiveOn: '2020-02-10', judgment }],
];

export async function send(by: SignedIn, mutation: string, input: Input, fields = 'id'): Promise<Answered> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  return by.ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`, { input });
}

/** Reports a fact that must be taken in, and answers with its id where that is shown. */
export async function report(hub: TestHub, [by, mutation, input]: Step): Promise<string> {
  const { data, text } = await send(hub.signIn(...by), mutation, input);
  if (!data?.[mutation]) throw new Error(`${mutation} was not taken: ${text}`);
  return data[mutation].id;
}

/** The matter as far as some step, and its id. */
export async function wholeMatter(hub: TestHub, until: number = steps.length): Promise<string> {
  for (const step of steps.slice(0, until)) await report(hub, step);
  const { data } = await hub.signIn(...POLICE).ask('{ matter(reference: "12/TB-CSĐT") { id } }');
  return data.matter.id;
}

/** The supervisors put `demo` in charge of the matter, in every agency. */
export async function handledByDemo(hub: TestHub, matterId: string): Promise<void> {
  for (const [role, organisation] of [POLICE, PROCURACY, SOCIAL, COURT]) {
    const supervisor = hub.signIn(`${role.split('.')[0]}.supervisor`, organisation);
    const { codes } = await send(supervisor, 'assignHandler', { matterId, subject: 'demo' });
    if (codes.length > 0) throw new Error(`${role} has no handler: ${codes}`);
  }
}
