import type { Read } from './resolve.js';
import { factIn, factsIn, ordered, organisationIn, placeIn, versionsIn } from './resolve-matter.js';
import { currentOf, findRow, latestFirst, type Row, type World } from './world.js';

/** The row itself, once more, for an object that is cut from it; nothing where the column that tells of it is empty. */
const same =
  (present: string): Read =>
  ({ row }) =>
    (row[present] ?? null) === null ? null : row;

/** The hand-overs by the body that made the interception. */
const handoversOf = (world: World, interception: Row, matter: Row): Row[] =>
  currentOf(world, 'border_guard.handover').filter(
    (fact) => fact.matter_id === matter.id && fact.organisation_id === interception.organisation_id,
  );

/** A tip is known by its source key; of several decisions on it the latest is its outcome. */
const outcomesOf = (world: World, tip: Row, matter: Row): Row[] =>
  currentOf(world, 'police.tip_outcome').filter((fact) => fact.matter_id === matter.id && isSame(fact.tip_key, tip.source_key));

const isSame = (a: Row[string], b: Row[string]): boolean => (a ?? null) !== null && a === b;

const accusedState = (world: World, row: Row): Row | null => findRow(world, 'matter.accused_state', 'charge_key', row.document_key);

export const READ_AGENCIES: Readonly<Record<string, Read>> = {
  'Matter.crimeTips': factsIn('police.crime_tip', 'occurred_on', 'document_number', 'id'),
  'CrimeTip.number': ({ row }) => row.document_number,
  'CrimeTip.receivedOn': ({ row }) => row.occurred_on,
  'CrimeTip.receivedBy': organisationIn('organisation_id'),
  'CrimeTip.outcome': ({ world, row, matter }) =>
    latestFirst(outcomesOf(world, row, matter), 'occurred_on', 'document_number', 'id')[0] ?? null,
  'CrimeTip.outcomes': ({ world, row, matter, asker }) =>
    ordered(asker, outcomesOf(world, row, matter), 'occurred_on', 'document_number', 'id'),
  'CrimeTip.place': placeIn('place_id'),
  'CrimeTip.versions': versionsIn('police.crime_tip'),
  'TipOutcome.versions': versionsIn('police.tip_outcome'),
  'TipOutcome.decidedOn': ({ row }) => row.occurred_on,
  'CrimeTip.informant': same('informant_name'),
  'Informant.fullName': ({ row }) => row.informant_name,
  'Informant.phone': ({ row }) => row.informant_phone,

  'Matter.interceptions': factsIn('border_guard.interception', 'occurred_on', 'document_number', 'id'),
  'Interception.number': ({ row }) => row.document_number,
  'Interception.occurredAt': ({ row }) => row.occurred_on,
  'Interception.place': placeIn('place_id'),
  'Interception.madeBy': organisationIn('organisation_id'),
  'Interception.informant': same('informant_name'),
  'InterceptionInformant.fullName': ({ row }) => row.informant_name,
  'InterceptionInformant.phone': ({ row }) => row.informant_phone,
  'Interception.handover': ({ world, row, matter }) =>
    latestFirst(handoversOf(world, row, matter), 'occurred_on', 'document_number', 'id')[0] ?? null,
  'Interception.handovers': ({ world, row, matter, asker }) =>
    ordered(asker, handoversOf(world, row, matter), 'occurred_on', 'document_number', 'id'),
  'Interception.versions': versionsIn('border_guard.interception'),
  'Handover.toOrganisation': organisationIn('to_organisation_id'),
  'Handover.versions': versionsIn('border_guard.handover'),
  'Handover.handedOverOn': ({ row }) => row.occurred_on,
  'Handover.acknowledgedOn': ({ world, row }) => findRow(world, 'matter.handover_state', 'handover_key', row.document_key)?.acknowledged_on,

  'Matter.criminalCase': factIn('police.criminal_case', 'occurred_on', 'id'),
  'CriminalCase.initiatedOn': ({ row }) => row.occurred_on,
  'CriminalCase.initiatedBy': organisationIn('organisation_id'),
  'CriminalCase.status': ({ matter }) => matter.case_status,
  'CriminalCase.accused': factsIn('police.accused', 'ordinal', 'id'),
  'Accused.status': ({ world, row }) => accusedState(world, row)?.status,
  'Accused.charge': ({ row }) => row,
  'Charge.issuedOn': ({ row }) => row.occurred_on,
  'Charge.approvedOn': ({ world, row }) => accusedState(world, row)?.approved_on,
  'CriminalCase.conclusion': factIn('police.conclusion', 'occurred_on', 'id'),
  'Conclusion.issuedOn': ({ row }) => row.occurred_on,

  'Matter.prosecution': factIn('procuracy.file_receipt', 'occurred_on', 'id'),
  'Prosecution.fileReceivedOn': ({ row }) => row.occurred_on,
  'Prosecution.decisions': factsIn('procuracy.decision', 'occurred_on', 'id'),
  'ProsecutionDecision.decidedOn': ({ row }) => row.occurred_on,
  'Prosecution.returns': factsIn('procuracy.file_return', 'round', 'id'),
  'FileReturn.returnedOn': ({ row }) => row.occurred_on,
  'Prosecution.indictment': factIn('procuracy.indictment', 'occurred_on', 'id'),
  'Indictment.issuedOn': ({ row }) => row.occurred_on,

  'Matter.trial': factIn('courts.registration', 'occurred_on', 'id'),
  'Trial.registrationNumber': ({ row }) => row.document_number,
  'Trial.registeredOn': ({ row }) => row.occurred_on,
  'Trial.court': organisationIn('organisation_id'),
  'Trial.hearings': factsIn('courts.hearing', 'occurred_on', 'id'),
  'Hearing.scheduledOn': ({ row }) => row.occurred_on,
  'Trial.judgment': factIn('courts.judgment', 'occurred_on', 'id'),
  'Judgment.pronouncedOn': ({ row }) => row.occurred_on,
  'Trial.mobileTrial': factIn('courts.mobile_trial', 'occurred_on', 'id'),
  'MobileTrial.plannedOn': ({ row }) => row.occurred_on,

  'Matter.victims': factsIn('social_affairs.victim', 'occurred_on', 'id'),
  'Victim.identity': same('full_name'),
  'Victim.shelter': ({ world, row, matter }) =>
    currentOf(world, 'social_affairs.shelter').find((fact) => fact.matter_id === matter.id && fact.victim_code === row.code) ?? null,
  'Victim.identification': ({ world, row, matter }) =>
    currentOf(world, 'social_affairs.identification').find((fact) => fact.matter_id === matter.id && fact.victim_code === row.code) ?? null,
  'Identification.decidedOn': ({ row }) => row.occurred_on,
  'Victim.supports': ({ world, row, matter, asker }) =>
    ordered(
      asker,
      currentOf(world, 'social_affairs.support').filter((fact) => fact.matter_id === matter.id && fact.victim_code === row.code),
      'occurred_on',
      'id',
    ),
  'Support.startedOn': ({ row }) => row.occurred_on,
};
