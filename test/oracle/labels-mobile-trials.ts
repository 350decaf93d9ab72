import { fact, fields, type Labels } from './labels-fields.js';

const own = (names: string): Labels =>
  Object.fromEntries(names.split(' ').map((name) => [`MobileTrialVenueClearance.${name}`, ['OPINION', 'OFFICER'] as const]));

/** POLICY §3 for what people decide about a mobile trial, typed by hand; a field not named has its container's. */
export const MOBILE_TRIALS_LABELS: Labels = {
  ...fields('Matter', { PROPOSAL: 'mobileTrialProposals', OPINION: 'mobileTrialOpinions' }),
  ...fact('MobileTrialProposal', 'PROPOSAL', {
    PROPOSAL: 'state matter documentNumber proposedOn proposedBy court mode plannedOn venueUnit weights rulesVersion decisions',
    DELIBERATION: 'reasons warnings',
    OPINION: 'opinions',
  }),
  ...fields('MobileTrialWarning', { DELIBERATION: 'rule message messageEn ask' }),
  'MobileTrialProposal.gatesSeen': ['PROPOSAL', 'CASE', 'VICTIM_IDENTITY'],
  'MobileTrialProposal.venueClearances': ['OPINION', 'OFFICER'],
  ...fields('KeptWeight', { PROPOSAL: 'kind weight' }),
  'GateSeen.rule': ['CASE', 'VICTIM_IDENTITY'],
  'GateSeen.state': ['CASE', 'VICTIM_IDENTITY'],
  ...fact('MobileTrialDecision', 'PROPOSAL', {
    PROPOSAL: 'proposalId state round act signedAs decidedAt court plannedOn venueUnit trialDecisionNumber documentNumber rulesVersion',
    DELIBERATION: 'reasons',
  }),
  'MobileTrialDecision.gatesSeen': ['PROPOSAL', 'CASE', 'VICTIM_IDENTITY'],
  ...fact('MobileTrialOpinion', 'OPINION', {
    OPINION:
      'proposalId capacity organisation onBehalfOf plannedOn venueUnit state position reasons conditions closing givenAt documentNumber answer answeredAt warnings',
  }),
  ...fact('MobileTrialVenueClearance', 'OPINION', {}),
  ...own('id version recordedAt recordedTo published versions proposalId state venueUnit clearedOn organisation'),
};
