import { DISTRICT_2019 } from './bodies.js';
import type { Step } from './case-script.js';
import type { Change } from './gates-world.js';

const { judge } = DISTRICT_2019;
const APPEAL_COURT = ['courts.judge', 'TA-TG'] as const;
export const followedBy = (...steps: Partial<Step>[]): Change => ({ followed: () => steps });
export const decided = (decision: string, decidedOn: string, more: object = {}): Partial<Step> => ({
  name: `${decision} ${decidedOn}`,
  by: judge,
  type: 'QĐ-TA',
  mutation: 'decideTrial',
  input: { decision, decidedOn, ...more },
});
export const held = (measure: string, orderedOn: string, more: object = {}): Partial<Step> => ({
  name: `${measure} ${orderedOn}`,
  by: judge,
  type: 'QĐ-TA',
  mutation: 'orderCourtCustody',
  input: { measure, orderedOn, ...more },
});
export const JUDGED: readonly Partial<Step>[] = [
  {
    name: 'judgment',
    by: judge,
    type: 'HS-ST',
    mutation: 'pronounceJudgment',
    input: { pronouncedOn: '2019-09-12', outcomes: [{ sentenceMonths: 72 }] },
  },
];
export const QUASHED: readonly Partial<Step>[] = [
  ...JUDGED,
  {
    name: 'appeal',
    by: judge,
    type: 'KC-HS',
    mutation: 'recordAppeal',
    input: { appealedOn: '2019-09-14', by: 'ACCUSED', appealCourt: 'TA-TG' },
    quotes: { judgment: 'judgment' },
  },
  {
    name: 'appeal trial',
    by: APPEAL_COURT,
    type: 'TLPT-HS',
    mutation: 'registerCase',
    input: { registeredOn: '2019-09-16', instance: 'APPEAL' },
    quotes: { judgment: 'judgment' },
  },
  {
    name: 'quashing',
    by: APPEAL_COURT,
    type: 'HS-PT',
    mutation: 'decideAppeal',
    input: { decidedOn: '2019-09-18', outcome: 'QUASHED_RETRIAL' },
    quotes: { judgment: 'judgment' },
  },
];
export const AGAIN: Partial<Step> = {
  name: 'retrial',
  by: judge,
  type: 'TLST-HS',
  mutation: 'registerCase',
  input: { registeredOn: '2019-09-19', instance: 'RETRIAL', closed: false },
  quotes: { indictment: 'indictment' },
};
export const ATTESTED_AGAIN: Partial<Step> = {
  name: 'participants again',
  by: judge,
  type: 'XN-TA',
  mutation: 'attestForTrial',
  input: { subject: 'PARTICIPANTS_COMPLETE', holds: true, attestedOn: '2019-09-20', instance: 'RETRIAL' },
};
