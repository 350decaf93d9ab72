import type { Read } from './resolve.js';
import { column, factIn, factsIn, isSame, ordered, organisationIn, placeIn, same } from './resolve-facts.js';
import { currentOf, type Row, rowsOf, type World } from './world.js';

/** The state of one charge, over police and procuracy. */
const stateOf = (world: World, row: Row): Row | null =>
  rowsOf(world, 'matter.accused_state').find((one) => one.matter_id === row.matter_id && isSame(one.charge_key, row.charge_key)) ?? null;

const accusedOf = (world: World, matter: Row, key: Row[string]): Row | null =>
  currentOf(world, 'police.accused').find((one) => one.matter_id === matter.id && isSame(one.charge_key, key)) ?? null;

/** An accused is spoken of by the fact's id, never by a name. */
export const accusedIdBy =
  (key: string): Read =>
  ({ world, matter, row }) =>
    accusedOf(world, matter, row[key])?.id;

export const READ_CASE: Readonly<Record<string, Read>> = {
  'Matter.criminalCase': factIn('police.criminal_case'),
  'Matter.criminalCases': factsIn('police.criminal_case'),
  'CriminalCase.initiatedOn': column('occurred_on'),
  'CriminalCase.initiatedBy': organisationIn('initiator_id'),
  'CriminalCase.status': ({ matter }) => matter.case_status,
  'CriminalCase.place': placeIn('place_id'),
  'CriminalCase.accused': ({ world, matter, asker }) =>
    ordered(
      asker,
      currentOf(world, 'police.accused').filter((row) => row.matter_id === matter.id),
      'ordinal',
      'id',
    ),
  'CriminalCase.decisions': factsIn('police.investigation_decision'),
  'CriminalCase.conclusion': factIn('police.conclusion'),
  'CriminalCase.conclusions': factsIn('police.conclusion'),
  'Accused.status': ({ world, row }) => stateOf(world, row)?.status,
  'Accused.offencePeriod': same(),
  'OffencePeriod.from': column('offence_from'),
  'OffencePeriod.to': column('offence_to'),
  'Accused.charge': same(),
  'Accused.chargeDecisions': factsIn('procuracy.charge_decision', 'charge_key'),
  'Accused.custody': factIn('police.custody_order', 'charge_key'),
  'Accused.custodyOrders': factsIn('police.custody_order', 'charge_key'),
  'CustodyOrder.orderedOn': column('occurred_on'),
  'CustodyOrder.accusedId': accusedIdBy('charge_key'),
  'Charge.issuedOn': column('occurred_on'),
  'Charge.approvedOn': ({ world, row }) => stateOf(world, row)?.approved_on,
  'InvestigationDecision.accused': ({ world, matter, row }) => accusedOf(world, matter, row.charge_key),
  'InvestigationDecision.recipient': organisationIn('recipient_id'),
  'Conclusion.issuedOn': column('occurred_on'),
  'Conclusion.procuracy': organisationIn('procuracy_id'),

  'ChargeDecision.decidedBy': organisationIn('organisation_id'),
  'Matter.prosecution': factIn('procuracy.prosecution'),
  'Matter.prosecutions': factsIn('procuracy.prosecution'),
  'Prosecution.fileReceivedOn': column('occurred_on'),
  'Prosecution.receivedBy': organisationIn('organisation_id'),
  'Prosecution.decisions': factsIn('procuracy.prosecution_decision'),
  'ProsecutionDecision.decidedBy': organisationIn('organisation_id'),
  'ProsecutionDecision.accusedId': accusedIdBy('charge_key'),
  'Prosecution.returns': factsIn('procuracy.file_return'),
  'FileReturn.returnedBy': organisationIn('organisation_id'),
  'FileReturn.returnedTo': organisationIn('returned_to_id'),
  'Prosecution.attestations': factsIn('procuracy.procuracy_attestation'),
  'ProcuracyAttestation.attestedOn': column('occurred_on'),
  'ProcuracyAttestation.attestedBy': organisationIn('organisation_id'),
  'Prosecution.indictment': factIn('procuracy.indictment'),
  'Prosecution.indictments': factsIn('procuracy.indictment'),
  'Indictment.issuedOn': column('occurred_on'),
  'Indictment.issuedBy': organisationIn('organisation_id'),
  'Indictment.court': organisationIn('court_id'),
  'Matter.protests': factsIn('procuracy.protest'),
  'Protest.protestedBy': organisationIn('organisation_id'),
};
