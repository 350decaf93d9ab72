import { agreedOn } from './announced.js';
import type { Read } from './resolve.js';
import { column, factsIn, isSame, ordered, organisationIn, placeIn } from './resolve-facts.js';
import { currentOf, findRow, type Row, type World } from './world.js';

const STATE_AFTER: Readonly<Record<string, string>> = { HOLD: 'DECIDED', REFUSE: 'REFUSED', MOVE: 'MOVED', WITHDRAW: 'WITHDRAWN' };

/** Two signatures decide; one over them changes nothing; what was to be held is reported once it is. */
function stateOf(world: World, proposal: Row[string]): string | null {
  if (!currentOf(world, 'mobile_trials.proposal').some((row) => row.id === proposal)) return null;
  const act = String(agreedOn(world, proposal)?.act ?? '');
  const isReported = currentOf(world, 'mobile_trials.report').some((row) => row.proposal_id === proposal);
  if ((act === 'HOLD' || act === 'MOVE') && isReported) return 'REPORTED';
  const isSigned = currentOf(world, 'mobile_trials.decision').some((row) => row.proposal_id === proposal);
  return STATE_AFTER[act] ?? (isSigned ? 'SIGNED_BY_ONE' : 'PROPOSED');
}

const answerTo = (world: World, opinion: Row): Row | null =>
  currentOf(world, 'mobile_trials.opinion_answer').find(
    (row) => row.opinion_id === opinion.id && row.opinion_version === opinion.version,
  ) ?? null;

const ofProposal =
  (table: string, ...orderBy: string[]): Read =>
  ({ world, row, asker }) =>
    ordered(
      asker,
      currentOf(world, table).filter((one) => isSame(one.proposal_id, row.id)),
      ...orderBy,
    );

export const READ_MOBILE_TRIALS: Readonly<Record<string, Read>> = {
  'Matter.mobileTrialProposals': factsIn('mobile_trials.proposal'),
  'Matter.mobileTrialOpinions': ({ world, matter, asker }) =>
    ordered(
      asker,
      currentOf(world, 'mobile_trials.opinion').filter((row) => row.matter_id === matter.id),
      'occurred_on',
      'capacity',
      'id',
    ),
  'MobileTrialProposal.state': ({ world, row }) => stateOf(world, row.id),
  'MobileTrialProposal.matter': ({ world, row }) => findRow(world, 'matter.matter', 'id', row.matter_id),
  'MobileTrialProposal.proposedOn': column('occurred_on'),
  'MobileTrialProposal.proposedBy': organisationIn('organisation_id'),
  'MobileTrialProposal.court': organisationIn('court_id'),
  'MobileTrialProposal.venueUnit': placeIn('venue_place_id'),
  'MobileTrialProposal.opinions': ofProposal('mobile_trials.opinion', 'capacity', 'organisation_id', 'id'),
  'MobileTrialProposal.venueClearances': ofProposal('mobile_trials.venue_clearance', 'organisation_id', 'id'),
  'MobileTrialProposal.decisions': ofProposal('mobile_trials.decision', 'round', 'signature'),
  'MobileTrialDecision.state': ({ world, row }) => stateOf(world, row.proposal_id),
  'MobileTrialDecision.decidedAt': column('recorded_from'),
  'MobileTrialDecision.court': organisationIn('organisation_id'),
  'MobileTrialDecision.venueUnit': placeIn('venue_place_id'),
  'MobileTrialOpinion.organisation': organisationIn('organisation_id'),
  'MobileTrialOpinion.onBehalfOf': organisationIn('on_behalf_of_id'),
  'MobileTrialOpinion.venueUnit': placeIn('venue_place_id'),
  'MobileTrialOpinion.state': ({ row }) => ((row.position ?? null) === null ? 'NOT_GIVEN' : 'GIVEN'),
  'MobileTrialOpinion.givenAt': ({ row }) => ((row.position ?? null) === null ? null : row.recorded_from),
  'MobileTrialOpinion.answer': ({ world, row }) => answerTo(world, row)?.answer,
  'MobileTrialOpinion.answeredAt': ({ world, row }) => answerTo(world, row)?.recorded_from,
  'MobileTrialVenueClearance.state': ({ row }) => (row.cleared === true ? 'CLEARED' : 'NOT_CLEARED'),
  'MobileTrialVenueClearance.venueUnit': placeIn('venue_place_id'),
  'MobileTrialVenueClearance.clearedOn': column('occurred_on'),
  'MobileTrialVenueClearance.organisation': organisationIn('organisation_id'),
};
