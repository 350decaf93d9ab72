import type { Proposal, TrialMatter } from './use-trial.js';

/** The fields of a matter in which nothing is shown; whether anything is kept back there, the hub says with its answer. */
export function missingIn({ mobileTrialProposals }: TrialMatter): readonly string[] {
  const others = 'Matter.mobileTrialOpinions';
  if (mobileTrialProposals === null) return ['Matter.mobileTrialProposals', others];
  const nothing = (coordinate: string, is: (proposal: Proposal) => boolean) => (mobileTrialProposals.some(is) ? [coordinate] : []);
  return [
    others,
    ...nothing('MobileTrialProposal.reasons', ({ reasons }) => reasons === null),
    ...nothing('MobileTrialProposal.venueClearances', ({ venueClearances }) => venueClearances === null),
    ...nothing('MobileTrialPlan.panel', ({ plan }) => plan?.panel === null),
    ...nothing('MobileTrialPlan.tasks', ({ plan }) => plan?.tasks === null),
    ...nothing('MobileTrialReport.totalCost', ({ report }) => report?.totalCost === null),
  ];
}
