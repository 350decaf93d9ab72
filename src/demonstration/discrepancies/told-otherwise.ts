import type { FactScript, Paper } from '../matter-script.js';
import { changed, type Discrepancy, type Facts, isQuoted } from './discrepancy.js';

/** The police write that they sent two people; the support agency received one. */
export const anotherCount: Discrepancy = {
  oneIn: 60,
  tell: (facts) => {
    const received = facts.find(({ mutation }) => mutation === 'receiveVictim');
    const referral = received && facts.find((fact) => fact.mutation === 'referVictim' && isQuoted(fact, received.input.referral));
    return referral ? changed(facts, referral, { personsReferred: 2 }) : null;
  },
};

/** The procuracy cancelled a charge against somebody whom the police go on to look for. */
export const cancelledAndWanted: Discrepancy = {
  oneIn: 2,
  tell: (facts) => {
    const wanted = facts.find(({ mutation, input }) => mutation === 'decideInvestigation' && input.kind === 'WANTED');
    const charge = wanted && facts.find((fact) => fact.mutation === 'chargeAccused' && isQuoted(fact, wanted.input.charge));
    const approval = charge && facts.find(({ mutation, input }) => mutation === 'decideCharge' && isQuoted(charge, input.charge));
    return approval && !isTried(facts, charge) ? changed(facts, approval, { decision: 'CANCEL' }) : null;
  },
};

const isTried = (facts: Facts, charge: FactScript): boolean =>
  facts.some(({ input }) =>
    (input.outcomes as { readonly charge: unknown }[] | undefined)?.some((outcome) => isQuoted(charge, outcome.charge)),
  );

/** The decision to try names the seat of the court, and the trial was held on the road. */
export const anotherMode: Discrepancy = {
  oneIn: 4,
  tell: (facts) => {
    const held = facts.some(({ mutation, input }) => mutation === 'recordMobileTrial' && input.status === 'HELD');
    const decision = facts.find(({ mutation, input }) => mutation === 'decideTrial' && input.mode === 'MOBILE');
    return held && decision ? changed(facts, decision, { mode: 'IN_SEAT' }) : null;
  },
};

/** The procuracy mistypes the number of the charge that it approves, in a matter that it knows by the case. */
export const mistypedCharge: Discrepancy = {
  oneIn: 70,
  tell: (facts) => {
    const initiated = facts.find(({ mutation }) => mutation === 'initiateCase');
    const approval = facts.find(({ mutation, input }) => mutation === 'decideCharge' && input.decision === 'APPROVE');
    if (!initiated || !approval) return null;
    const charge = approval.input.charge as Paper;
    const document = {
      number: String(initiated.input.number),
      issuer: initiated.organisation,
      year: Number(String(initiated.input.initiatedOn).slice(0, 4)),
    };
    return changed(facts, approval, { matter: { document }, charge: { ...charge, number: charge.number.replace('/', 'b/') } });
  },
};
