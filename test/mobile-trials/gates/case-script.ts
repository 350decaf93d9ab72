import type { Input, Reporter } from '../../agencies/procuracy/case-world.js';
import type { CourtMap } from './bodies.js';

/** One fact of the case, by the name under which a case changes it; `about` quotes the document of an earlier one. */
export interface Step {
  readonly name: string;
  readonly by: Reporter;
  readonly type: string;
  readonly mutation: string;
  readonly input: Input;
  /** Input fields that quote the document of a step. */
  readonly quotes?: Readonly<Record<string, string>>;
}

const OFFENCES = [{ article: '150', clause: '2' }];

/** A case of which everything is known and nothing stands against a mobile trial. */
export function openCase(map: CourtMap): readonly Step[] {
  const { police, prosecutor, judge, worker, days } = map;
  const step = (name: string, by: Reporter, type: string, mutation: string, input: Input, quotes: Step['quotes'] = {}): Step => ({
    name,
    by,
    type,
    mutation,
    input,
    quotes,
  });
  return [
    step('opening', police, 'QĐ-CSĐT', 'initiateCase', {
      initiatedOn: days.opened,
      place: map.place,
      offences: OFFENCES,
      seriousness: 'VERY_SERIOUS',
    }),
    step('charge', police, 'QĐ-CSĐT', 'chargeAccused', {
      issuedOn: days.charged,
      fullName: 'Nguyễn Văn Giả',
      dateOfBirth: '1980-05-05',
      offences: OFFENCES,
      relatedToVictim: 'NO',
      alsoVictim: 'NO',
    }),
    step('approval', prosecutor, 'QĐ-VKS', 'decideCharge', { decision: 'APPROVE', decidedOn: days.charged }, { charge: 'charge' }),
    step('custody', police, 'LTG-CSĐT', 'orderCustody', { measure: 'BAIL', orderedOn: days.charged }, { charge: 'charge' }),
    step('witness', police, 'BB-CSĐT', 'nameWitness', { minor: 'NO', namedOn: days.charged }),
    step('referral', police, 'CG-CSĐT', 'referVictim', { recipient: worker[1], referredOn: days.charged }),
    step(
      'victim',
      worker,
      'TN',
      'receiveVictim',
      {
        receivedOn: days.charged,
        offenceOn: days.opened,
        accompanyingMinors: 0,
        identity: { fullName: 'Phạm Thị Nhận', dateOfBirth: '1995-05-05' },
      },
      { referral: 'referral' },
    ),
    step('identification', worker, 'XĐ', 'identifyVictim', { outcome: 'CONFIRMED', decidedOn: days.concluded }, { victim: 'victim' }),
    step('conclusion', police, 'KLĐT', 'concludeInvestigation', {
      issuedOn: days.concluded,
      proposal: 'PROSECUTE',
      procuracy: prosecutor[1],
    }),
    step('file', prosecutor, 'BB-VKS', 'receiveFile', { receivedOn: days.concluded }, { conclusion: 'conclusion' }),
    step('indictment', prosecutor, 'CT-VKS', 'issueIndictment', { issuedOn: days.indicted, court: judge[1], offences: OFFENCES }),
    step('trial', judge, 'TLST-HS', 'registerCase', { registeredOn: days.registered, closed: false }, { indictment: 'indictment' }),
    step('decision', judge, 'QĐXXST-HS', 'decideTrial', { decision: 'TRY', decidedOn: days.decided, mode: 'MOBILE' }),
    step('secret', prosecutor, 'XN-VKS', 'attestNoStateSecret', { touched: false, attestedOn: days.indicted }),
    step('participants', judge, 'XN-TA', 'attestForTrial', { subject: 'PARTICIPANTS_COMPLETE', holds: true, attestedOn: days.decided }),
  ];
}
