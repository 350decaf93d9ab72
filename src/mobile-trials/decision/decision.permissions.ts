import { may, type PermissionTable, row } from '../../hub/permissions/permission-table.js';
import { factRows } from '../../matter/fact-rows.js';

const UNTIL_ANNOUNCED = 'our choice: until it is announced, a mobile trial is the business of those who are asked';
const ASKED = "our choice: what a body is asked and says is its own and the court's";
const WEIGHED = 'our choice: written reasons are for those who weigh them, also after the announcement';
const SEEN = 'our choice: what a gate said to one may tell an age or a home to another';
const COURTS = ['courts.judge', 'courts.clerk', 'courts.supervisor'];
const CHOICE = 'our choice: no law says who proposes or decides a mobile trial';

/** Who may see and do what while a mobile trial is proposed and decided. */
export const decisionPermissions: PermissionTable = {
  'Query.mobileTrialProposal': may('a proposal is found where it is shown', '*'),
  'Mutation.proposeMobileTrial': may(CHOICE, 'courts.judge', 'courts.supervisor', 'procuracy.prosecutor', 'procuracy.supervisor'),
  'Mutation.giveMobileTrialOpinion': may(
    CHOICE,
    ...['procuracy.prosecutor', 'procuracy.supervisor', 'police.investigator', 'police.supervisor'],
    ...['social-affairs.case-worker', 'social-affairs.supervisor', ...COURTS],
  ),
  'Mutation.answerMobileTrialOpinion': may(CHOICE, 'courts.judge', 'courts.supervisor'),
  'Mutation.clearMobileTrialVenue': may(CHOICE, 'social-affairs.case-worker', 'social-affairs.supervisor'),
  'Mutation.decideMobileTrial': may(CHOICE, 'courts.judge', 'courts.supervisor'),

  'Matter.mobileTrialProposals': row('PROPOSAL', UNTIL_ANNOUNCED),
  'Matter.mobileTrialOpinions': row('OPINION', ASKED),

  ...factRows('MobileTrialProposal', 'PROPOSAL'),
  ...rows(
    'MobileTrialProposal',
    'state matter documentNumber proposedOn proposedBy court mode plannedOn venueUnit weights rulesVersion decisions',
  ),
  'MobileTrialProposal.reasons': row('DELIBERATION', WEIGHED),
  'MobileTrialProposal.gatesSeen': row(['PROPOSAL', 'CASE', 'VICTIM_IDENTITY'], SEEN),
  'MobileTrialProposal.warnings': row('DELIBERATION', WEIGHED),
  'MobileTrialWarning.rule': row('DELIBERATION', WEIGHED),
  'MobileTrialWarning.message': row('DELIBERATION', WEIGHED),
  'MobileTrialWarning.messageEn': row('DELIBERATION', WEIGHED),
  'MobileTrialWarning.ask': row('DELIBERATION', WEIGHED),
  'MobileTrialProposal.opinions': row('OPINION', ASKED),
  'MobileTrialProposal.venueClearances': row(['OPINION', 'OFFICER'], SEEN),
  ...rows('KeptWeight', 'kind weight'),
  'GateSeen.rule': row(['CASE', 'VICTIM_IDENTITY'], SEEN),
  'GateSeen.state': row(['CASE', 'VICTIM_IDENTITY'], SEEN),

  ...factRows('MobileTrialDecision', 'PROPOSAL'),
  ...rows(
    'MobileTrialDecision',
    'proposalId state round act signedAs decidedAt court plannedOn venueUnit trialDecisionNumber documentNumber rulesVersion',
  ),
  'MobileTrialDecision.reasons': row('DELIBERATION', WEIGHED),
  'MobileTrialDecision.gatesSeen': row(['PROPOSAL', 'CASE', 'VICTIM_IDENTITY'], SEEN),

  ...factRows('MobileTrialOpinion', 'OPINION'),
  ...opinionRows(
    'proposalId capacity organisation onBehalfOf plannedOn venueUnit state position reasons conditions closing givenAt documentNumber answer answeredAt warnings',
  ),

  ...factRows('MobileTrialVenueClearance', 'OPINION'),
  ...clearanceRows('id version recordedAt recordedTo published versions proposalId state venueUnit clearedOn organisation'),

  'Event:MOBILE_TRIAL_PROPOSED': row('PROPOSAL', UNTIL_ANNOUNCED),
  'Event:MOBILE_TRIAL_DECIDED': row('PROPOSAL', UNTIL_ANNOUNCED),
  'Event:MOBILE_TRIAL_OPINION_GIVEN': row('OPINION', ASKED),
  'Event:MOBILE_TRIAL_OPINION_ANSWERED': row('OPINION', ASKED),
  'Event:MOBILE_TRIAL_VENUE_CLEARED': row(['OPINION', 'OFFICER'], SEEN),
};

function rows(type: string, names: string): PermissionTable {
  return Object.fromEntries(names.split(' ').map((name) => [`${type}.${name}`, row('PROPOSAL', UNTIL_ANNOUNCED)]));
}

function opinionRows(names: string): PermissionTable {
  return Object.fromEntries(names.split(' ').map((name) => [`MobileTrialOpinion.${name}`, row('OPINION', ASKED)]));
}

/** Only the body that answered sees its answer: that one was given, and no clearance came of it, would tell the court what it may not know. */
function clearanceRows(names: string): PermissionTable {
  return Object.fromEntries(names.split(' ').map((name) => [`MobileTrialVenueClearance.${name}`, row(['OPINION', 'OFFICER'], SEEN)]));
}
