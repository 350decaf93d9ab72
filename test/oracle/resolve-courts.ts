import type { Read } from './resolve.js';
import { accusedIdBy } from './resolve-case.js';
import { column, factIn, factsIn, latest, ordered, organisationIn, placeIn } from './resolve-facts.js';
import { currentOf, type Row, type World } from './world.js';

const facts = (world: World, table: string, matter: Row, instance: Row[string]): Row[] =>
  currentOf(world, table).filter((row) => row.matter_id === matter.id && row.instance === instance);

/** Mode and closure as last said for the instance: a decision goes before the registration; what nobody said stays empty. */
function conduct(world: World, matter: Row, instance: Row[string], said: 'mode' | 'closed'): Row[string] {
  for (const table of ['courts.trial_decision', 'courts.trial']) {
    const rows = facts(world, table, matter, instance).filter((row) => (row[said] ?? null) !== null);
    const last = latest(rows, 'occurred_on', 'document_number', 'id');
    if (last) return last[said];
  }
  return null;
}

/** As reported; a trial whose mode says so is a mobile one also while nothing is reported of it. */
function mobileTrialOf(world: World, matter: Row, instance: Row[string]): Row | null {
  const reported = facts(world, 'courts.mobile_trial', matter, instance);
  if (reported.length > 0) return latest(reported, 'occurred_on', 'status', 'document_number', 'id');
  if (!['MOBILE', 'ONLINE_MOBILE'].includes(String(conduct(world, matter, instance, 'mode')))) return null;
  const court = latest(facts(world, 'courts.trial', matter, instance), 'occurred_on', 'document_number', 'id');
  return court && { matter_id: matter.id, organisation_id: court.organisation_id, instance };
}

const ofInstance =
  (table: string): Read =>
  ({ world, matter, row, asker }) =>
    ordered(asker, facts(world, table, matter, row.instance), 'occurred_on', 'document_number', 'id');

export const READ_COURTS: Readonly<Record<string, Read>> = {
  'Matter.trial': factIn('courts.trial'),
  'Matter.trials': factsIn('courts.trial'),
  'Trial.registrationNumber': column('document_number'),
  'Trial.registeredOn': column('occurred_on'),
  'Trial.court': organisationIn('organisation_id'),
  'Trial.mode': ({ world, matter, row }) => conduct(world, matter, row.instance, 'mode'),
  'Trial.closed': ({ world, matter, row }) => conduct(world, matter, row.instance, 'closed'),
  'Trial.decisions': ofInstance('courts.trial_decision'),
  'TrialDecision.court': organisationIn('organisation_id'),
  'TrialDecision.accusedId': accusedIdBy('charge_key'),
  'Trial.attestations': ofInstance('courts.court_attestation'),
  'CourtAttestation.attestedOn': column('occurred_on'),
  'CourtAttestation.court': organisationIn('organisation_id'),
  'Trial.custodyOrders': ofInstance('courts.court_custody_order'),
  'CourtCustodyOrder.orderedOn': column('occurred_on'),
  'CourtCustodyOrder.court': organisationIn('organisation_id'),
  'CourtCustodyOrder.accusedId': accusedIdBy('charge_key'),
  'Trial.closedTrialRequests': ofInstance('courts.closed_trial_request'),
  'ClosedTrialRequest.requestedOn': column('occurred_on'),
  'ClosedTrialRequest.court': organisationIn('organisation_id'),
  'ClosedTrialRequest.decision': factIn('courts.closed_trial_decision', 'request_key', 'source_key'),
  'ClosedTrialRequest.decisions': factsIn('courts.closed_trial_decision', 'request_key', 'source_key'),
  'ClosedTrialDecision.court': organisationIn('organisation_id'),
  'Trial.returns': ofInstance('courts.court_file_return'),
  'CourtFileReturn.court': organisationIn('organisation_id'),
  'CourtFileReturn.returnedTo': organisationIn('returned_to_id'),
  'Trial.hearings': ofInstance('courts.hearing'),
  'Hearing.scheduledOn': column('occurred_on'),
  'Hearing.court': organisationIn('organisation_id'),
  'Hearing.venuePlace': placeIn('venue_place_id'),
  'Trial.judgments': ofInstance('courts.judgment'),
  'Trial.judgment': ({ world, matter, row }) =>
    latest(facts(world, 'courts.judgment', matter, row.instance), 'occurred_on', 'document_number', 'id'),
  'Judgment.pronouncedOn': column('occurred_on'),
  'Judgment.court': organisationIn('organisation_id'),
  'JudgmentOutcome.accusedId': accusedIdBy('chargeKey'),
  'Trial.mobileTrial': ({ world, matter, row }) => mobileTrialOf(world, matter, row.instance),
  'MobileTrial.plannedOn': column('occurred_on'),
  'MobileTrial.court': organisationIn('organisation_id'),
  'MobileTrial.venuePlace': placeIn('venue_place_id'),
  'Matter.counsels': factsIn('courts.counsel'),
  'Counsel.registeredOn': column('occurred_on'),
  'Counsel.court': organisationIn('organisation_id'),
  'Counsel.accusedId': accusedIdBy('charge_key'),
  'Matter.appeals': factsIn('courts.appeal'),
  'Appeal.court': organisationIn('organisation_id'),
  'Appeal.appealCourt': organisationIn('appeal_court_id'),
  'Matter.appealDecisions': factsIn('courts.appeal_decision'),
  'AppealDecision.court': organisationIn('organisation_id'),
  'Matter.legalEffect': factIn('courts.legal_effect'),
  'Matter.legalEffects': factsIn('courts.legal_effect'),
  'LegalEffect.court': organisationIn('organisation_id'),
};
