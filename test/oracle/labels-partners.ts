import { fact, fields, ofVictim, type Labels } from './labels-fields.js';

/** POLICY §3 for the border guard and for social affairs, typed by hand; a field not named has its container's. */
export const PARTNERS_LABELS: Labels = {
  ...fact('Interception', 'STATUS', {
    STATUS: 'number occurredAt madeBy place handover handovers',
    CASE: 'direction personsStopped route detained',
    VICTIM_STATUS: 'victimsFound',
    INVESTIGATION: 'course',
    INFORMANT: 'informant',
    ACCUSED_IDENTITY: 'detainedIdentities',
  }),
  ...fields('InterceptionInformant', { INFORMANT: 'fullName phone' }),
  ...fields('InterceptionRoute', { CASE: 'origin destinationCountry borderGate' }),
  ...fields('DetainedPerson', { CASE: 'ordinal sex minor nationality' }),
  ...fields('DetainedIdentity', { ACCUSED_IDENTITY: 'ordinal fullName yearOfBirth' }),
  ...fact('BorderCase', 'STATUS', {
    STATUS: 'documentNumber initiatedOn initiatedBy',
    CASE: 'place offences seriousness caughtInTheAct',
  }),
  ...fact('Handover', 'STATUS', {
    STATUS: 'documentNumber toAgency toOrganisation handedOverOn acknowledgedOn',
    CASE: 'personsHandedOver',
    INVESTIGATION: 'contents',
  }),
  ...fact('RescuedPerson', 'VICTIM_STATUS', {
    VICTIM_STATUS: 'number referredOn referredBy referredTo sex minor nationality',
    VICTIM_IDENTITY: 'identity',
  }),
  ...fields('RescuedPersonIdentity', { VICTIM_IDENTITY: 'fullName dateOfBirth' }),

  ...ofVictim('Victim', 'VICTIM_STATUS', {
    VICTIM_STATUS:
      'number code status receivedOn receivedBy channel referralNumber referredBy ageBand sex minor nationality foreigner accompanyingMinors identification identifications supports returns',
    VICTIM_IDENTITY: 'identity',
    INFORMANT: 'informant',
    VICTIM_SHELTER: 'shelter shelters',
  }),
  ...fields('VictimIdentity', { VICTIM_IDENTITY: 'fullName dateOfBirth phone address identifiers' }),
  ...fields('VictimIdentifier', { VICTIM_IDENTITY: 'kind number' }),
  ...fields('VictimInformant', { INFORMANT: 'fullName phone' }),
  ...ofVictim('VictimIdentification', 'VICTIM_STATUS', {
    VICTIM_STATUS: 'documentNumber decidedOn decidedBy outcome',
    VICTIM_IDENTITY: 'basis',
  }),
  ...ofVictim('Support', 'VICTIM_STATUS', { VICTIM_STATUS: 'documentNumber kind startedOn endedOn', VICTIM_SHELTER: 'provider' }),
  ...ofVictim('Shelter', 'VICTIM_SHELTER', { VICTIM_SHELTER: 'name address from to' }),
  ...ofVictim('VictimReturn', 'VICTIM_STATUS', {
    VICTIM_STATUS: 'returnedOn fromCountry organisedBy',
    VICTIM_IDENTITY: 'certificateNumber',
  }),
};
