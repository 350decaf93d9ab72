import type { FactScript } from '../../src/demonstration/matter-script.js';

type Input = Readonly<Record<string, unknown>>;

const BODIES = { police: 'CA-TG-GC', procuracy: 'VKS-TG-GC', courts: 'TA-TG-GC' } as const;
const paper = (number: string, issuer: string, year: number) => ({ number, issuer, year });

/** One matter of a few papers; each fact names the paper by which it finds the matter. */
function matter(nth: number, year: number) {
  const fact =
    (agency: keyof typeof BODIES) =>
    (mutation: string, about: ReturnType<typeof paper> | null, input: Input): FactScript => ({
      agency,
      organisation: BODIES[agency],
      mutation,
      input: { ...(about ? { matter: { document: about } } : {}), ...input },
      recordedAt: '2021-01-04T08:00:00+07:00',
    });
  return {
    police: fact('police'),
    procuracy: fact('procuracy'),
    court: fact('courts'),
    tip: paper(`${nth}/TB-CSĐT`, BODIES.police, year),
    initiation: paper(`${nth}/QĐ-CSĐT`, BODIES.police, year),
    number: (kind: string, more = 0) => `${nth + more}/${kind}`,
  };
}

function serious(): FactScript[] {
  const { police, procuracy, court, tip, initiation, number } = matter(100, 2018);
  const file = paper(number('BBGN-VKS'), BODIES.procuracy, 2018);
  const indictment = paper(number('CT-VKS'), BODIES.procuracy, 2019);
  return [
    police('reportCrimeTip', null, { number: tip.number, receivedOn: '2018-11-12' }),
    police('initiateCase', tip, { number: initiation.number, initiatedOn: '2018-11-30', seriousness: 'SERIOUS' }),
    police('concludeInvestigation', initiation, { number: number('KLĐT'), issuedOn: '2018-12-14', procuracy: BODIES.procuracy }),
    procuracy('receiveFile', initiation, { number: file.number, receivedOn: '2018-12-14' }),
    procuracy('returnFile', initiation, { number: number('QĐ-VKS'), returnedOn: '2018-12-31', round: 1, returnedTo: BODIES.police }),
    police('concludeInvestigation', initiation, { number: number('KLĐT', 1), issuedOn: '2019-02-20', procuracy: BODIES.procuracy }),
    procuracy('receiveFile', initiation, { number: number('BBGN-VKS', 1), receivedOn: '2019-02-20' }),
    procuracy('issueIndictment', initiation, { number: indictment.number, issuedOn: '2019-03-11', court: BODIES.courts }),
    court('registerCase', indictment, { number: number('TLST-HS'), registeredOn: '2019-03-16', indictment }),
  ];
}

function verySerious(): FactScript[] {
  const { police, procuracy, court, tip, initiation, number } = matter(200, 2019);
  const indictment = paper(number('CT-VKS'), BODIES.procuracy, 2020);
  return [
    police('reportCrimeTip', null, { number: tip.number, receivedOn: '2019-07-15' }),
    police('resolveCrimeTip', tip, { number: number('QĐ-CSĐT', 1), tip, outcome: 'SUSPEND', decidedOn: '2019-07-31' }),
    police('resumeCrimeTip', tip, { number: number('QĐ-CSĐT', 2), tip, decidedOn: '2019-08-31' }),
    police('initiateCase', tip, { number: initiation.number, initiatedOn: '2019-09-20', seriousness: 'VERY_SERIOUS' }),
    police('decideInvestigation', initiation, { number: number('QĐ-CSĐT', 3), kind: 'SUSPEND', decidedOn: '2019-10-30' }),
    police('decideInvestigation', initiation, { number: number('QĐ-CSĐT', 4), kind: 'RESUME', decidedOn: '2019-11-30' }),
    police('concludeInvestigation', initiation, { number: number('KLĐT'), issuedOn: '2020-01-10', procuracy: BODIES.procuracy }),
    procuracy('receiveFile', initiation, { number: number('BBGN-VKS'), receivedOn: '2020-01-10' }),
    procuracy('issueIndictment', initiation, { number: indictment.number, issuedOn: '2020-01-20', court: BODIES.courts }),
    court('registerCase', indictment, { number: number('TLST-HS'), registeredOn: '2020-01-22', indictment }),
    court('returnFileToProcuracy', indictment, {
      number: number('QĐ-TA'),
      returnedOn: '2020-02-28',
      round: 1,
      returnedTo: BODIES.procuracy,
    }),
    procuracy('receiveFile', initiation, { number: number('BBGN-VKS', 1), receivedOn: '2020-03-20' }),
    court('registerCase', indictment, { number: number('TLST-HS', 1), registeredOn: '2020-04-06', indictment }),
  ];
}

/** A serious case with a file returned, and a very serious one with everything suspended, resumed and returned by the court. */
export const lawMatters: readonly FactScript[] = [...serious(), ...verySerious()];

/** Worked out by hand on a calendar: the day it starts, the last day by the law as it is, and by the law with every figure doubled. */
export const dueDays: readonly (readonly [rule: string, starts: string, due: string, doubled: string])[] = [
  // 2 December is a Sunday, 22 December a Saturday.
  ['TIP_DECIDE', '2018-11-12', '2018-12-03', '2018-12-24'],
  // Three months from the 30th end on the last of February.
  ['INVESTIGATE', '2018-11-30', '2019-02-28', '2019-05-30'],
  ['PROSECUTE', '2018-12-14', '2019-01-03', '2019-01-23'],
  // Four months from the 31st end on 30 April: that day and the next are holidays.
  ['INVESTIGATE', '2018-12-31', '2019-02-28', '2019-05-02'],
  ['PROSECUTE', '2019-02-20', '2019-03-12', '2019-04-01'],
  // Forty-five days end on 30 April.
  ['TRIAL_PREPARATION', '2019-03-16', '2019-05-02', '2019-06-14'],
  // 4 August is a Sunday, 24 August a Saturday.
  ['TIP_DECIDE', '2019-07-15', '2019-08-05', '2019-08-26'],
  // A month from 31 August ends on 30 September.
  ['TIP_DECIDE', '2019-08-31', '2019-09-30', '2019-10-31'],
  ['INVESTIGATE', '2019-09-20', '2020-01-20', '2020-05-20'],
  // Three months end on 29 February, a Saturday; six on 30 May, a Saturday.
  ['INVESTIGATE', '2019-11-30', '2020-03-02', '2020-06-01'],
  // Thirty days end on a Sunday.
  ['PROSECUTE', '2020-01-10', '2020-02-10', '2020-03-10'],
  // Two months end on a Sunday.
  ['TRIAL_PREPARATION', '2020-01-22', '2020-03-23', '2020-05-22'],
  // A month ends on a Saturday.
  ['INVESTIGATE', '2020-02-28', '2020-03-30', '2020-04-28'],
  // Thirty days end on a Sunday.
  ['PROSECUTE', '2020-03-20', '2020-04-20', '2020-05-19'],
  // After a return by the court: fifteen days.
  ['TRIAL_PREPARATION', '2020-04-06', '2020-04-21', '2020-05-06'],
];
