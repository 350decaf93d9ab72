import type { Read } from './resolve.js';
import { READ_CASE } from './resolve-case.js';
import { READ_COURTS } from './resolve-courts.js';
import { READ_MOBILE_TRIALS } from './resolve-mobile-trials.js';
import { READ_PROTECTED } from './resolve-protected.js';
import { column, factIn, factsIn, organisationIn, placeIn, same } from './resolve-facts.js';
import { currentOf, findRow, latestFirst } from './world.js';

export const READ_AGENCIES: Readonly<Record<string, Read>> = {
  'Matter.crimeTips': factsIn('police.crime_tip'),
  'CrimeTip.number': column('document_number'),
  'CrimeTip.receivedOn': column('occurred_on'),
  'CrimeTip.receivedBy': organisationIn('organisation_id'),
  // A tip is known by its source key; of several decisions on it the latest is its outcome.
  'CrimeTip.outcome': factIn('police.tip_outcome', 'tip_key', 'source_key'),
  'CrimeTip.outcomes': factsIn('police.tip_outcome', 'tip_key', 'source_key'),
  'CrimeTip.extensions': factsIn('police.tip_extension', 'tip_key', 'source_key'),
  'CrimeTip.resumptions': factsIn('police.tip_resumption', 'tip_key', 'source_key'),
  'CrimeTip.place': placeIn('place_id'),
  'CrimeTip.informant': same('informant_name'),
  'Informant.fullName': column('informant_name'),
  'Informant.phone': column('informant_phone'),

  'Matter.rescues': factsIn('police.rescue'),
  'Rescue.rescuedBy': organisationIn('organisation_id'),
  'Rescue.place': placeIn('place_id'),
  'Rescue.originPlace': placeIn('origin_place_id'),
  'Matter.victimReferrals': factsIn('police.victim_referral'),
  'VictimReferral.referredBy': organisationIn('organisation_id'),
  'VictimReferral.recipient': organisationIn('recipient_id'),
  'VictimReferral.person': same(),
  'ReferredPerson.fullName': column('person_name'),
  'ReferredPerson.phone': column('person_phone'),
  'Matter.handoverAcknowledgements': factsIn('police.handover_acknowledgement'),
  'HandoverAcknowledgement.acknowledgedOn': column('occurred_on'),
  'HandoverAcknowledgement.acknowledgedBy': organisationIn('organisation_id'),
  'HandoverAcknowledgement.handedOverBy': organisationIn('handed_over_by_id'),

  'Matter.interceptions': factsIn('border_guard.interception'),
  'Interception.number': column('document_number'),
  'Interception.occurredAt': column('occurred_on'),
  'Interception.place': placeIn('place_id'),
  'Interception.madeBy': organisationIn('organisation_id'),
  'Interception.informant': same('informant_name'),
  'InterceptionInformant.fullName': column('informant_name'),
  'InterceptionInformant.phone': column('informant_phone'),
  'Interception.route': same(),
  'InterceptionRoute.origin': placeIn('origin_place_id'),
  // The hand-overs by the body that made the interception.
  'Interception.handover': factIn('border_guard.handover', 'organisation_id'),
  'Interception.handovers': factsIn('border_guard.handover', 'organisation_id'),
  'Matter.borderCase': factIn('border_guard.border_case'),
  'Matter.borderCases': factsIn('border_guard.border_case'),
  'BorderCase.initiatedOn': column('occurred_on'),
  'BorderCase.initiatedBy': organisationIn('organisation_id'),
  'BorderCase.place': placeIn('place_id'),
  'Matter.handovers': factsIn('border_guard.handover'),
  'Handover.toOrganisation': organisationIn('to_organisation_id'),
  'Handover.handedOverOn': column('occurred_on'),
  'Handover.acknowledgedOn': ({ world, row }) => findRow(world, 'matter.handover_state', 'handover_key', row.document_key)?.acknowledged_on,
  'Matter.rescuedPersons': factsIn('border_guard.rescued_person'),
  'RescuedPerson.number': column('document_number'),
  'RescuedPerson.referredBy': organisationIn('organisation_id'),
  'RescuedPerson.referredTo': organisationIn('to_organisation_id'),
  'RescuedPerson.identity': same('full_name'),

  ...READ_PROTECTED,
  'Matter.victims': factsIn('social_affairs.victim'),
  'Victim.number': column('document_number'),
  'Victim.receivedOn': column('occurred_on'),
  'Victim.receivedBy': organisationIn('organisation_id'),
  'Victim.referredBy': organisationIn('referral_issuer_id'),
  // Until an identification says otherwise, whoever was received is a person under identification.
  'Victim.status': ({ world, row, matter }) => {
    const own = (table: string, key: string) =>
      currentOf(world, table).filter((fact) => fact.matter_id === matter.id && fact[key] === row.source_key);
    if (own('social_affairs.victim', 'source_key').length === 0) return null;
    const [said] = latestFirst(own('social_affairs.victim_identification', 'victim_key'), 'occurred_on', 'document_number', 'id');
    return said ? (said.outcome === 'CONFIRMED' ? 'VICTIM' : 'NOT_A_VICTIM') : 'PERSON_UNDER_IDENTIFICATION';
  },
  'Victim.identity': same('full_name'),
  'Victim.informant': same('informant_name'),
  'VictimInformant.fullName': column('informant_name'),
  'VictimInformant.phone': column('informant_phone'),
  'Victim.identification': factIn('social_affairs.victim_identification', 'victim_key', 'source_key'),
  'Victim.identifications': factsIn('social_affairs.victim_identification', 'victim_key', 'source_key'),
  'VictimIdentification.decidedBy': organisationIn('organisation_id'),
  'Victim.supports': factsIn('social_affairs.support', 'victim_key', 'source_key'),
  'Support.startedOn': column('occurred_on'),
  'Victim.shelter': factIn('social_affairs.shelter', 'victim_key', 'source_key'),
  'Victim.shelters': factsIn('social_affairs.shelter', 'victim_key', 'source_key'),
  'Shelter.from': column('occurred_on'),
  'Shelter.to': column('until_on'),
  'Victim.returns': factsIn('social_affairs.victim_return', 'victim_key', 'source_key'),
  ...READ_CASE,
  ...READ_COURTS,
  ...READ_MOBILE_TRIALS,
};
