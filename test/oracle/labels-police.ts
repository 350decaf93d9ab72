import { fact, fields, type Labels } from './labels-fields.js';

/** POLICY §3, typed by hand; a field not named has its container's. */
export const POLICE_LABELS: Labels = {
  ...fact('CrimeTip', 'STATUS', {
    STATUS: 'number receivedOn receivedBy',
    CASE: 'kind channel classification place extensions',
    OUTCOME: 'outcome outcomes resumptions',
    INVESTIGATION: 'content',
    INFORMANT: 'informant',
  }),
  ...fields('Informant', { INFORMANT: 'fullName phone' }),
  ...fact('TipOutcome', 'OUTCOME', { OUTCOME: 'kind documentNumber decidedOn' }),
  ...fact('TipExtension', 'CASE', { CASE: 'documentNumber decidedOn until' }),
  ...fact('TipResumption', 'OUTCOME', { OUTCOME: 'documentNumber decidedOn' }),
  ...fact('CriminalCase', 'STATUS', {
    STATUS: 'documentNumber initiatedOn initiatedBy status takenOverNumber',
    CASE: 'seriousness offences accused conclusion conclusions decisions place modelCase method',
  }),
  ...fact('Accused', 'CASE', {
    CASE: 'ordinal status charge chargeDecisions minor offences offencePeriod custody custodyOrders',
    ACCUSED_IDENTITY: 'fullName yearOfBirth dateOfBirth sex nationality identifiers',
    VICTIM_STATUS: 'relatedToVictim alsoVictim',
  }),
  ...fields('AccusedIdentifier', { ACCUSED_IDENTITY: 'kind number plausible' }),
  ...fields('OffencePeriod', { CASE: 'from to' }),
  ...fields('Charge', { CASE: 'id documentNumber issuedOn approvedOn' }),
  ...fact('InvestigationDecision', 'CASE', {
    CASE: 'kind documentNumber decidedOn accused until recipient',
    INVESTIGATION: 'reason',
  }),
  ...fact('Conclusion', 'CASE', { CASE: 'documentNumber issuedOn proposal method procuracy', INVESTIGATION: 'text' }),
  ...fact('CustodyOrder', 'CASE', { CASE: 'documentNumber measure orderedOn until accusedId' }),
  ...fact('Rescue', 'VICTIM_STATUS', {
    VICTIM_STATUS: 'documentNumber rescuedOn rescuedBy place originPlace destinationCountry personsRescued',
  }),
  ...fact('VictimReferral', 'VICTIM_STATUS', {
    VICTIM_STATUS: 'documentNumber referredOn referredBy recipient personsReferred personCode',
    VICTIM_IDENTITY: 'person',
  }),
  ...fields('ReferredPerson', { VICTIM_IDENTITY: 'fullName phone' }),
  ...fact('HandoverAcknowledgement', 'STATUS', { STATUS: 'documentNumber acknowledgedOn acknowledgedBy handoverNumber handedOverBy' }),
};
