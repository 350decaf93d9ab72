import type { FactScript } from '../../src/demonstration/matter-script.js';

/** A string of its own for every protected column: wherever one turns up, it tells where it came from. */
export const SECRETS = {
  tipContent: 'Zqx01 nội dung tin',
  tipInformant: 'Zqx02 người báo tin',
  tipPhone: 'zqx03 0900',
  referredName: 'Zqx04 người chuyển tuyến',
  referredPhone: 'zqx05 0901',
  accusedName: 'Zqx06 bị can',
  accusedBirth: '1932-04-08',
  accusedNumber: 'ZQX07',
  decisionReason: 'Zqx08 lý do gia hạn',
  conclusionText: 'Zqx09 lời kết luận',
  tipCorrection: 'Zqx10 lý do đính chính',
  course: 'Zqx11 diễn biến',
  borderInformant: 'Zqx12 người báo biên phòng',
  borderPhone: 'zqx13 0902',
  detainedName: 'Zqx14 người bị giữ',
  handoverContents: 'Zqx15 hồ sơ bàn giao',
  rescuedName: 'Zqx16 người được cứu',
  rescuedBirth: '1934-05-09',
  victimName: 'Zqx17 nạn nhân',
  victimBirth: '1931-03-07',
  victimPhone: 'zqx18 0903',
  victimAddress: 'Zqx19 nơi ở',
  victimNumber: 'ZQX20',
  victimInformant: 'Zqx21 người báo xã hội',
  victimInformantPhone: 'zqx22 0904',
  basis: 'Zqx23 căn cứ xác định',
  provider: 'Zqx24 nơi hỗ trợ',
  shelterName: 'Zqx25 nhà tạm lánh',
  shelterAddress: 'Zqx26 địa chỉ nhà',
  certificate: '27/ZQX27-GCN',
  returnReason: 'Zqx28 lý do trả hồ sơ',
  courtReturnReason: 'Zqx29 lý do tòa trả',
  withdrawal: 'Zqx30 lý do rút',
} as const;
export type Secret = keyof typeof SECRETS;

const paper = (number: string, issuer: string) => ({ number, issuer, year: 2019 });
const tip = paper('501/TB-CSĐT', 'CA-TG-GC');
const interception = paper('502/BBVP-BP', 'BP-TN-MB');
const handover = paper('503/BBBG-BP', 'BP-TN-MB');
const initiation = paper('504/QĐ-CSĐT', 'CA-TG-GC');
const charge = paper('505/QĐ-CSĐT', 'CA-TG-GC');
const referral = paper('506/CV-CSĐT', 'CA-TG-GC');
const victim = paper('507/HS-LĐTBXH', 'LDTBXH-TG');
const indictment = paper('508/CT-VKS', 'VKS-TG-GC');
const second = paper('509/CT-VKS', 'VKS-TG-GC');
const judgment = paper('510/HS-ST', 'TA-TG-GC');

const BODIES = {
  police: 'CA-TG-GC',
  'border-guard': 'BP-TN-MB',
  'social-affairs': 'LDTBXH-TG',
  procuracy: 'VKS-TG-GC',
  courts: 'TA-TG-GC',
};
const fact =
  (agency: keyof typeof BODIES) =>
  (mutation: string, about: ReturnType<typeof paper> | null, input: FactScript['input']): FactScript => ({
    agency,
    organisation: BODIES[agency],
    mutation,
    input: about ? { matter: { document: about }, ...input } : input,
    recordedAt: '2020-06-01T08:00:00+07:00',
  });
const [police, border, social, procuracy, court] = (['police', 'border-guard', 'social-affairs', 'procuracy', 'courts'] as const).map(
  fact,
) as [ReturnType<typeof fact>, ReturnType<typeof fact>, ReturnType<typeof fact>, ReturnType<typeof fact>, ReturnType<typeof fact>];
const own = ({ number }: { number: string }) => ({ number });
const reported = { ...own(tip), receivedOn: '2019-03-01', content: SECRETS.tipContent };
const informant = { fullName: SECRETS.tipInformant, phone: SECRETS.tipPhone };
const person = { sex: 'FEMALE', nationality: 'VNM' };

/** One matter in which every protected column holds its string; it ends with a judgment in force. */
export const secretFacts: readonly FactScript[] = [
  border('reportInterception', null, {
    ...own(interception),
    occurredOn: '2019-03-02',
    course: SECRETS.course,
    informant: { fullName: SECRETS.borderInformant, phone: SECRETS.borderPhone },
    detained: [{ fullName: SECRETS.detainedName, yearOfBirth: 1933 }],
  }),
  border('referRescuedPerson', interception, {
    number: '511/CV-BP',
    referredOn: '2019-03-03',
    recipient: 'LDTBXH-TG',
    identity: { fullName: SECRETS.rescuedName, dateOfBirth: SECRETS.rescuedBirth },
  }),
  border('handOver', interception, {
    ...own(handover),
    handedOverOn: '2019-03-04',
    recipient: 'CA-TG-GC',
    contents: SECRETS.handoverContents,
  }),
  police('reportCrimeTip', handover, reported),
  police('reportCrimeTip', handover, { ...reported, informant, correctionReason: SECRETS.tipCorrection }),
  police('acknowledgeHandover', tip, { number: '512/BB-CSĐT', acknowledgedOn: '2019-03-05', handover }),
  police('initiateCase', tip, {
    ...own(initiation),
    initiatedOn: '2019-03-10',
    place: '28312',
    offences: [{ article: '150', clause: '2' }],
  }),
  police('chargeAccused', initiation, {
    ...own(charge),
    issuedOn: '2019-03-12',
    fullName: SECRETS.accusedName,
    dateOfBirth: SECRETS.accusedBirth,
    identifiers: [{ kind: 'PASSPORT', number: SECRETS.accusedNumber }],
  }),
  police('decideInvestigation', initiation, {
    number: '513/QĐ-CSĐT',
    kind: 'EXTEND',
    decidedOn: '2019-05-01',
    until: '2019-12-01',
    reason: SECRETS.decisionReason,
  }),
  police('referVictim', initiation, {
    ...own(referral),
    referredOn: '2019-03-13',
    recipient: 'LDTBXH-TG',
    person: { fullName: SECRETS.referredName, phone: SECRETS.referredPhone },
  }),
  social('receiveVictim', referral, {
    ...own(victim),
    ...person,
    receivedOn: '2019-03-14',
    referral,
    offenceOn: '2019-02-20',
    identity: {
      fullName: SECRETS.victimName,
      dateOfBirth: SECRETS.victimBirth,
      phone: SECRETS.victimPhone,
      address: SECRETS.victimAddress,
      identifiers: [{ kind: 'PASSPORT', number: SECRETS.victimNumber }],
    },
    informant: { fullName: SECRETS.victimInformant, phone: SECRETS.victimInformantPhone },
  }),
  social('identifyVictim', victim, {
    number: '514/QĐ-LĐTBXH',
    victim,
    outcome: 'CONFIRMED',
    decidedOn: '2019-04-01',
    basis: SECRETS.basis,
  }),
  social('provideSupport', victim, { sourceId: 'HT-1', victim, kind: 'MEDICAL', provider: SECRETS.provider, startedOn: '2019-03-15' }),
  social('provideShelter', victim, {
    sourceId: 'TL-1',
    victim,
    name: SECRETS.shelterName,
    address: SECRETS.shelterAddress,
    from: '2019-03-15',
  }),
  social('recordReturn', victim, { sourceId: 'HH-1', victim, returnedOn: '2019-03-14', certificateNumber: SECRETS.certificate }),
  procuracy('decideCharge', charge, { number: '515/QĐ-VKS', charge, decision: 'APPROVE', decidedOn: '2019-03-15' }),
  police('concludeInvestigation', initiation, {
    number: '516/KLĐT',
    issuedOn: '2019-06-01',
    text: SECRETS.conclusionText,
    procuracy: 'VKS-TG-GC',
  }),
  procuracy('receiveFile', initiation, { number: '517/BBGN-VKS', receivedOn: '2019-06-02' }),
  procuracy('returnFile', initiation, {
    number: '518/QĐ-VKS',
    returnedOn: '2019-06-10',
    round: 1,
    reason: SECRETS.returnReason,
    returnedTo: 'CA-TG-GC',
  }),
  procuracy('issueIndictment', initiation, { ...own(indictment), issuedOn: '2019-07-01', court: 'TA-TG-GC' }),
  court('registerCase', indictment, { number: '519/TLST-HS', registeredOn: '2019-07-05', indictment }),
  court('returnFileToProcuracy', indictment, {
    number: '520/QĐ-TA',
    returnedOn: '2019-08-01',
    round: 1,
    reason: SECRETS.courtReturnReason,
    returnedTo: 'VKS-TG-GC',
  }),
  procuracy('issueIndictment', initiation, { ...own(second), issuedOn: '2019-09-01', court: 'TA-TG-GC' }),
  court('registerCase', second, { number: '521/TLST-HS', registeredOn: '2019-09-05', indictment: second }),
  court('pronounceJudgment', second, { ...own(judgment), pronouncedOn: '2019-10-01', outcomes: [{ charge, sentenceMonths: 96 }] }),
  court('recordLegalEffect', second, { sourceId: 'HL-1', effectiveOn: '2019-11-01', judgment }),
];
