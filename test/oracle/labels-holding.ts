import { fact, fields, type Labels } from './labels-fields.js';

/** POLICY §3 for how a mobile trial is held and what is told of it, typed by hand; a field not named has its container's. */
export const HOLDING_LABELS: Labels = {
  ...fields('Matter', { DELIBERATION: 'outreachChecks' }),
  ...fields('MobileTrialProposal', { PROPOSAL: 'plan report', OPINION: 'papers' }),
  ...fact('MobileTrialPlan', 'PROPOSAL', {
    PROPOSAL: 'mobileTrialId state matter court opensAt expectedEndAt venue venueUnit minimumAge recording legalBasis',
    DELIBERATION:
      'withoutPupils expectedAudience escortOrganisation interpreters shielding legalAid fallbackVenue fallbackOpensAt budget tasks icalendar',
  }),
  'MobileTrialPlan.panel': ['DELIBERATION', 'OFFICER'],
  ...fields('MobileTrialVenue', {
    STATUS: 'name kind demonstration',
    DELIBERATION: 'id capacity accessibility distanceKm onlyWithoutPupils',
  }),
  ...fields('LegalBasis', { STATUS: 'code basis message messageEn quota confirmed' }),
  ...fields('BudgetShare', { DELIBERATION: 'source amount' }),
  ...fields('HoldingTask', { DELIBERATION: 'kind message messageEn owner dueOn done' }),
  'MobileTrialPapers.minutes': ['OPINION', 'CASE'],
  'MobileTrialPapers.draftDecision': ['OPINION', 'CASE'],
  'MobileTrialPapers.plan': ['OPINION', 'CASE'],
  ...fields('OfficialDocument', { CASE: 'fileName mediaType base64' }),
  ...fact('MobileTrialReport', 'PROPOSAL', {
    PROPOSAL:
      'mobileTrialId matter court outcome startedAt endedAt attendance questionsAsked heldAsAnnounced peerLearning keyCase mobile officialYesNo',
    DELIBERATION: 'reason costs totalCost incidents',
    OUTCOME: 'judgment appeals',
  }),
  ...fact('OutreachCheck', 'DELIBERATION', { DELIBERATION: 'matter purpose commune released least fitting wording reasons suggestion' }),
  ...fields('OutreachWording', { DELIBERATION: 'place placeName year month ageBand sex offence method relation fitting' }),
  ...fields('OutreachReason', { DELIBERATION: 'attributes fitting message messageEn' }),
  // Figures and words that belong to no matter.
  ...fields('MobileTrialFairness', {
    ALWAYS: 'firstDay lastDay by costPerTrial costPerAttendee currency nearMissedGates note noteEn',
  }),
  ...fields('FairnessCount', { ALWAYS: 'dimension value name tried triedOnTheRoad share suppressed' }),
  ...fields('NearMissedGate', { ALWAYS: 'rule count' }),
  ...fields('MobileTrialAlternatives', { STATUS: 'trialAtTheSeat trialAtTheSeatEn', DELIBERATION: 'outreachTexts', CASE: 'notSuitable' }),
};
