import type { FactScript } from '../matter-script.js';
import { about, byCourt, papers } from './reporters.js';

const known = about(papers.registration);
const hall = { venue: 'Hội trường UBND xã Long Thuận', venuePlace: '28312' };

/** A mobile trial in the commune where the victim was deceived, put off once; nobody who takes part is under 18. */
export const trial: readonly FactScript[] = [
  byCourt('2019-10-11T09:30', 'registerCase', {
    ...about(papers.indictment),
    number: '50/2019/TLST-HS',
    registeredOn: '2019-10-11',
    instance: 'FIRST',
    indictment: papers.indictment,
    mode: 'MOBILE',
    closed: false,
  }),
  byCourt('2019-10-21T10:00', 'registerCounsel', {
    ...known,
    sourceId: 'BC-50-2019',
    charge: papers.charge,
    standing: 'CHOSEN',
    registeredOn: '2019-10-21',
  }),
  byCourt('2019-11-27T10:00', 'attestForTrial', {
    ...known,
    sourceId: 'XN-50-2019',
    subject: 'PARTICIPANTS_COMPLETE',
    holds: true,
    attestedOn: '2019-11-27',
  }),
  byCourt('2019-12-06T16:00', 'decideTrial', {
    ...known,
    number: '53/2019/QĐXXST-HS',
    decision: 'TRY',
    decidedOn: '2019-12-06',
    mode: 'MOBILE',
    closed: false,
  }),
  byCourt('2019-12-06T16:30', 'orderCourtCustody', {
    ...known,
    number: '54/2019/QĐTG-TA',
    charge: papers.charge,
    measure: 'DETENTION',
    orderedOn: '2019-12-06',
    untilTrialEnds: true,
  }),
  byCourt('2019-12-19T10:00', 'scheduleHearing', {
    ...known,
    number: '43/2019/HSST-QĐ',
    scheduledOn: '2019-12-19',
    status: 'POSTPONED',
    ...hall,
  }),
  byCourt('2019-12-30T10:00', 'recordMobileTrial', {
    ...known,
    number: '6/TB-TA',
    numberYear: 2019,
    status: 'ANNOUNCED',
    plannedOn: '2020-01-09',
    ...hall,
  }),
  byCourt('2020-01-09T16:40', 'scheduleHearing', {
    ...known,
    sourceId: 'PT-50-2019-2',
    scheduledOn: '2020-01-09',
    status: 'HELD',
    ...hall,
  }),
  byCourt('2020-01-10T08:30', 'recordMobileTrial', {
    ...known,
    number: '1/TB-TA',
    status: 'HELD',
    plannedOn: '2020-01-09',
    attendance: 180,
    ...hall,
  }),
  byCourt('2020-01-10T15:00', 'pronounceJudgment', {
    ...known,
    number: '1/2020/HS-ST',
    pronouncedOn: '2020-01-10',
    outcomes: [{ charge: papers.charge, sentenceMonths: 108 }],
  }),
  byCourt('2020-02-13T09:00', 'recordLegalEffect', {
    ...known,
    sourceId: 'HL-1-2020',
    effectiveOn: '2020-02-12',
    judgment: papers.judgment,
  }),
];
