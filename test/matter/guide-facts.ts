import type { Told } from './reporting.js';

const tip = 'CA-TG-GC|TIN|2019|12';
const interception = 'BP-TN-MB|BB|2019|7';
const handover = 'BP-TN-MB|BBBG|2019|8';
const initiation = 'CA-TG-GC|QĐ-CSĐT|2019|45';
const charge = 'CA-TG-GC|QĐ-CSĐT|2019|46';
const referral = 'CA-TG-GC|CV|2019|90';
const conclusion = 'CA-TG-GC|KLĐT|2019|32';
const indictment = 'VKS-TG-GC|CT-VKS|2019|15';
const registration = 'TA-TG-GC|TLST-HS|2019|50';
const judgment = 'TA-TG-GC|HS-ST|2020|1';

/** A matter from a tip and an interception to a judgment in force: each agency speaks of it by documents, never by the hub's ids. */
export const guideFacts: readonly Told[] = [
  { by: 'CA-TG-GC', kind: 'TIP_RECEIVED', on: '2019-03-01', own: tip },
  { by: 'BP-TN-MB', kind: 'INTERCEPTION_MADE', on: '2019-03-02', own: interception, details: { victimsFound: 1 } },
  { by: 'BP-TN-MB', kind: 'MATTER_HANDED_OVER', on: '2019-03-04', own: handover, target: interception, names: ['CA-TG-GC'] },
  { by: 'CA-TG-GC', kind: 'HANDOVER_ACKNOWLEDGED', on: '2019-03-05', target: tip, quotes: [handover], details: { handoverKey: handover } },
  { by: 'CA-TG-GC', kind: 'TIP_RESOLVED', on: '2019-03-15', target: tip, details: { outcome: 'INITIATE' } },
  {
    by: 'CA-TG-GC',
    kind: 'CASE_INITIATED',
    on: '2019-03-15',
    own: initiation,
    target: tip,
    details: { offences: ['150.2'], seriousness: 'VERY_SERIOUS' },
  },
  {
    by: 'CA-TG-GC',
    kind: 'ACCUSED_CHARGED',
    on: '2019-03-20',
    own: charge,
    target: initiation,
    details: { chargeKey: charge, minor: 'NO' },
  },
  { by: 'VKS-TG-GC', kind: 'CHARGE_APPROVED', on: '2019-03-22', target: charge, details: { chargeKey: charge } },
  { by: 'CA-TG-GC', kind: 'VICTIM_REFERRED', on: '2019-03-23', own: referral, target: initiation, names: ['LDTBXH-TG'] },
  {
    by: 'LDTBXH-TG',
    kind: 'VICTIM_RECEIVED',
    on: '2019-03-24',
    target: referral,
    details: { referralKey: referral, minor: 'NO', minorByYear: 'NO' },
  },
  { by: 'CA-TG-GC', kind: 'INVESTIGATION_CONCLUDED', on: '2019-06-20', own: conclusion, target: initiation, names: ['VKS-TG-GC'] },
  { by: 'VKS-TG-GC', kind: 'FILE_RECEIVED', on: '2019-06-21', target: conclusion },
  {
    by: 'VKS-TG-GC',
    kind: 'INDICTMENT_ISSUED',
    on: '2019-07-10',
    own: indictment,
    target: conclusion,
    names: ['TA-TG-GC'],
    details: { courtId: 'TA-TG-GC' },
  },
  {
    by: 'TA-TG-GC',
    kind: 'CASE_REGISTERED',
    on: '2019-07-15',
    own: registration,
    target: indictment,
    details: { indictmentKey: indictment, mode: 'MOBILE' },
  },
  { by: 'TA-TG-GC', kind: 'TRIAL_DECIDED', on: '2019-08-20', target: registration, details: { decision: 'TRY', mode: 'MOBILE' } },
  { by: 'TA-TG-GC', kind: 'HEARING_HELD', on: '2020-01-05', target: registration },
  { by: 'TA-TG-GC', kind: 'JUDGMENT_PRONOUNCED', on: '2020-01-05', own: judgment, target: registration },
  { by: 'TA-TG-GC', kind: 'JUDGMENT_IN_FORCE', on: '2020-02-10', target: judgment },
];

/** A court that has nothing to do with it: it quotes numbers, "registers" the indictment, and one that nobody issued. */
export const lies: readonly Told[] = [
  {
    by: 'TA-TG-CB',
    kind: 'CASE_REGISTERED',
    on: '2019-07-16',
    own: 'TA-TG-CB|TLST-HS|2019|9',
    target: indictment,
    quotes: [initiation, tip],
    details: { indictmentKey: indictment },
  },
  { by: 'TA-TG-CB', kind: 'HEARING_HELD', on: '2019-09-01', target: registration },
  {
    by: 'TA-TG-CB',
    kind: 'CASE_REGISTERED',
    on: '2019-07-17',
    own: 'TA-TG-CB|TLST-HS|2019|10',
    target: 'VKS-TG-GC|CT-VKS|2019|99',
    details: { indictmentKey: 'VKS-TG-GC|CT-VKS|2019|99' },
  },
];
