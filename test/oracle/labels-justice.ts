import { fact, fields, type Labels, ofVictim } from './labels-fields.js';

/** POLICY §3 for the procuracy and the courts, typed by hand; a field not named has its container's. */
export const JUSTICE_LABELS: Labels = {
  ...fact('ChargeDecision', 'CASE', { CASE: 'kind documentNumber decidedOn decidedBy' }),
  ...fact('Prosecution', 'STATUS', {
    STATUS: 'documentNumber fileReceivedOn receivedBy indictment indictments',
    OUTCOME: 'decisions',
    CASE: 'returns attestations',
  }),
  ...fact('ProsecutionDecision', 'OUTCOME', { OUTCOME: 'kind documentNumber decidedOn until decidedBy', CASE: 'accusedId' }),
  ...fact('FileReturn', 'CASE', { CASE: 'round documentNumber returnedOn returnedBy returnedTo', INVESTIGATION: 'reason' }),
  ...fact('Indictment', 'STATUS', { STATUS: 'documentNumber issuedOn issuedBy court', CASE: 'offences' }),
  ...fact('ProcuracyAttestation', 'CASE', { CASE: 'touched documentNumber attestedOn attestedBy' }),
  ...fact('Protest', 'OUTCOME', { OUTCOME: 'documentNumber protestedOn level protestedBy' }),

  ...fact('Trial', 'STATUS', {
    STATUS: 'registrationNumber registeredOn court instance mode hearings mobileTrial',
    CASE: 'closed returns attestations custodyOrders',
    OUTCOME: 'decisions judgment judgments',
    VICTIM_STATUS: 'closedTrialRequests',
  }),
  ...fact('TrialDecision', 'OUTCOME', {
    OUTCOME: 'kind documentNumber decidedOn court instance mode until',
    CASE: 'closed accusedId obstacle',
  }),
  ...fact('CourtAttestation', 'CASE', { CASE: 'subject holds documentNumber attestedOn court instance' }),
  ...fact('CourtCustodyOrder', 'CASE', {
    CASE: 'measure until untilTrialEnds documentNumber orderedOn court instance accusedId',
  }),
  ...fact('Counsel', 'CASE', { CASE: 'standing documentNumber registeredOn court accusedId' }),
  ...ofVictim('ClosedTrialRequest', 'VICTIM_STATUS', {
    VICTIM_STATUS: 'by documentNumber requestedOn court instance decision decisions',
  }),
  ...ofVictim('ClosedTrialDecision', 'VICTIM_STATUS', { VICTIM_STATUS: 'outcome documentNumber decidedOn court' }),
  ...fact('CourtFileReturn', 'CASE', { CASE: 'round documentNumber returnedOn instance court returnedTo', INVESTIGATION: 'reason' }),
  ...fact('Hearing', 'STATUS', { STATUS: 'scheduledOn status documentNumber court instance', CASE: 'venue venuePlace' }),
  ...fact('Judgment', 'OUTCOME', { OUTCOME: 'documentNumber pronouncedOn court instance outcomes' }),
  ...fields('JudgmentOutcome', { OUTCOME: 'accusedId sentenceMonths life acquitted' }),
  ...fact('Appeal', 'OUTCOME', { OUTCOME: 'documentNumber appealedOn by instance court appealCourt' }),
  ...fact('AppealDecision', 'OUTCOME', { OUTCOME: 'outcome documentNumber decidedOn court' }),
  ...fact('LegalEffect', 'OUTCOME', { OUTCOME: 'documentNumber effectiveOn instance court' }),
  ...fact('MobileTrial', 'OUTCOME', {
    OUTCOME: 'venue venuePlace plannedOn status attendance documentNumber court instance',
    CASE: 'eligibility',
  }),
  ...fields('MobileTrialEligibility', { CASE: 'eligible rulesVersion gatesDigest earliestDay latestDay gates reasons' }),
  ...fields('MobileTrialGate', { CASE: 'rule state ground basis confirmed message messageEn liftedBy ask validFrom validTo' }),
  ...fields('Office', { CASE: 'code name nameEn' }),
};
