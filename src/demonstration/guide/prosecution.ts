import type { FactScript } from '../matter-script.js';
import { offences } from './investigation.js';
import { about, byProcuracy, papers } from './reporters.js';

export const approval: FactScript = byProcuracy('2019-03-22T16:30', 'decideCharge', {
  ...about(papers.charge),
  number: '18/QĐ-VKS',
  charge: papers.charge,
  decision: 'APPROVE',
  decidedOn: '2019-03-22',
});

/** The file comes, goes back once, and comes again. */
export const firstFile: readonly FactScript[] = [
  byProcuracy('2019-07-01T10:00', 'receiveFile', {
    ...about(papers.conclusion),
    number: '11/BBGN-VKS',
    receivedOn: '2019-07-01',
    conclusion: papers.conclusion,
  }),
  byProcuracy('2019-07-22T15:00', 'returnFile', {
    ...about(papers.receipt),
    number: '24/QĐ-VKS',
    returnedOn: '2019-07-22',
    round: 1,
    reason: 'Cần giám định dữ liệu điện thoại và làm rõ vai trò của người dẫn đường.',
    returnedTo: 'CA-TG-GC',
  }),
];

export const secondFile: readonly FactScript[] = [
  byProcuracy('2019-09-13T10:00', 'receiveFile', {
    ...about(papers.receipt),
    number: '19/BBGN-VKS',
    receivedOn: '2019-09-13',
    conclusion: papers.secondConclusion,
  }),
  byProcuracy('2019-10-07T15:00', 'decideProsecution', {
    ...about(papers.receipt),
    number: '33/QĐ-VKS',
    decision: 'PROSECUTE',
    decidedOn: '2019-10-07',
  }),
  byProcuracy('2019-10-08T09:00', 'issueIndictment', {
    ...about(papers.receipt),
    number: '15/CT-VKS',
    issuedOn: '2019-10-08',
    court: 'TA-TG-GC',
    offences,
  }),
  byProcuracy('2019-10-08T10:00', 'attestNoStateSecret', {
    ...about(papers.receipt),
    sourceId: 'XN-15-2019',
    touched: false,
    attestedOn: '2019-10-08',
  }),
];
