import type { Secret } from './secrets.js';

const reasons = 'correctionReason withdrawalReason versions { correctionReason withdrawalReason recordedBy }';

/** Every protected field there is, of one matter. */
export const everything = `query ($id: ID) { matter(id: $id) {
  id code title stage openedOn place { name } participants { organisation { name } } warnings { kind message messageEn } deadlines { rule dueOn }
  timeline(first: 100) { nodes { kind summary summaryEn documentNumber } edges { cursor } pageInfo { endCursor } }
  crimeTips { number content informant { fullName phone } ${reasons} versions { content informant { fullName phone } } }
  interceptions { number course informant { fullName phone } detainedIdentities { fullName yearOfBirth } handovers { contents } }
  rescuedPersons { identity { fullName dateOfBirth } }
  victimReferrals { person { fullName phone } }
  criminalCase { accused { fullName yearOfBirth dateOfBirth identifiers { number } } decisions { reason } conclusions { text } }
  prosecution { returns { reason } }
  trials { returns { reason } judgment { outcomes { sentenceMonths } } }
  victims {
    code identity { fullName dateOfBirth phone address identifiers { number } } informant { fullName phone }
    identification { basis } supports { provider } shelters { name address } returns { certificateNumber }
  }
} }`;

const investigation: readonly Secret[] = [
  'tipContent',
  'tipCorrection',
  'decisionReason',
  'conclusionText',
  'course',
  'handoverContents',
  'returnReason',
  'courtReturnReason',
];
const informants: readonly Secret[] = [
  'tipInformant',
  'tipPhone',
  'borderInformant',
  'borderPhone',
  'victimInformant',
  'victimInformantPhone',
];
const accused: readonly Secret[] = ['accusedName', 'accusedBirth', 'accusedNumber'];
/** Nobody charged them: for police, procuracy and who detained them only. */
const detained = 'detainedName';
const victims: readonly Secret[] = [
  'referredName',
  'referredPhone',
  'rescuedName',
  'rescuedBirth',
  'victimName',
  'victimBirth',
  'victimPhone',
  'victimAddress',
  'victimNumber',
  'basis',
  'certificate',
];
const shelter: readonly Secret[] = ['provider', 'shelterName', 'shelterAddress'];

type Asker = readonly [grantee: string, organisation: string, purpose: string | null, subject: string, granted: readonly Secret[]];

/** What the policy grants to whom, by hand: label by role, for one matter in force that `demo` handles. */
export const askers: readonly Asker[] = [
  ['police.investigator', 'CA-TG-GC', null, 'demo', []],
  ['police.investigator', 'CA-TG-GC', 'INVESTIGATION', 'demo', [...investigation, ...accused, detained, ...victims]],
  ['police.investigator', 'CA-TG-GC', 'TIP_VERIFICATION', 'demo', [...investigation, ...informants]],
  ['police.investigator', 'CA-TG-GC', 'VICTIM_IDENTIFICATION', 'demo', victims],
  ['police.investigator', 'CA-TG-GC', 'INVESTIGATION', 'other', []],
  ['police.supervisor', 'CA-TG-GC', 'INVESTIGATION', 'chief', []],
  ['police.inspector', 'CA-TG-GC', 'INSPECTION', 'inspector', []],
  ['police.investigator', 'CA-TG-MT', 'INVESTIGATION', 'demo', []],
  [
    'border-guard.officer',
    'BP-TN-MB',
    'TIP_VERIFICATION',
    'demo',
    ['course', 'handoverContents', 'borderInformant', 'borderPhone', detained],
  ],
  ['procuracy.prosecutor', 'VKS-TG-GC', 'PROSECUTION', 'demo', [...investigation, ...accused, detained, ...victims]],
  ['procuracy.prosecutor', 'VKS-TG-GC', 'SUPERVISION', 'demo', [...investigation, ...informants, ...accused, detained]],
  ['procuracy.prosecutor', 'VKS-TG', 'SUPERVISION', 'demo', []],
  ['courts.judge', 'TA-TG-GC', 'TRIAL', 'demo', [...investigation, ...accused, ...victims]],
  ['courts.clerk', 'TA-TG-GC', 'TRIAL', 'demo', accused],
  ['courts.judge', 'TA-TG', 'TRIAL', 'demo', []],
  [
    'social-affairs.case-worker',
    'LDTBXH-TG',
    'VICTIM_SUPPORT',
    'demo',
    ['victimInformant', 'victimInformantPhone', ...victims, ...shelter],
  ],
  ['social-affairs.case-worker', 'LDTBXH-TG', 'VICTIM_IDENTIFICATION', 'demo', victims],
  ['social-affairs.case-worker', 'LDTBXH-TN', 'VICTIM_SUPPORT', 'demo', []],
  ['steering-committee.analyst', 'BCD138-TG', 'STATISTICS', 'demo', []],
];
