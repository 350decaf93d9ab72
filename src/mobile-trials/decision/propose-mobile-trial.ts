import type { CommandScope, HubContext } from '../../hub/intake/hub-context.js';
import { callFunction } from '../../platform/database/call-function.js';
import { badInput, conflict } from '../../platform/errors.js';
import { DocumentNumber, LongText, ShortText } from '../../platform/scalars/index.js';
import { enterMatter, sourceKeyOf, type Taken, takeStep } from '../take-step.js';
import { askBodies } from './ask-bodies.js';
import { type GroundRule, weightsInUse } from '../grounds/weights-in-use.js';
import type { MobileTrialKnowledge } from '../knowledge.js';
import { findMobileTrial } from './find-mobile-trial.js';
import { gatesAsSeen } from './gates-as-seen.js';
import { givenText } from './given-text.js';
import { MobileTrialProposal } from './mobile-trial-proposal.entity.js';
import type { ProposeMobileTrial } from './propose-mobile-trial.input.js';
import { communeOf } from './venue-of.js';

interface PendingTrial {
  readonly instance: string;
  readonly courtId: number;
}

const MODES: ReadonlySet<string> = new Set(['MOBILE', 'ONLINE_MOBILE']);

/** Keeps a proposal with all that was seen when it was made, and asks the bodies that take part what they say to it. */
export async function proposeMobileTrial(scope: CommandScope, input: ProposeMobileTrial, ask: HubContext['ask']): Promise<Taken> {
  const { documentNumber, mode, reasons, correctionReason, sourceKey } = checked(scope, input);
  const matterId = await enterMatter(scope, input.matterId);
  const pending = await callFunction<PendingTrial | null>(scope.runner, 'mobile_trials.pending_trial', matterId);
  const about = pending ?? (await aboutBefore(scope, matterId, sourceKey));
  const plannedOn = input.plannedOn ?? null;
  const venue = await communeOf(scope, input.venueUnit, plannedOn);
  const seen = await gatesAsSeen(ask, matterId, plannedOn, venue?.code ?? null, mode);
  const taken = await takeStep(scope, {
    type: 'MobileTrialProposal',
    entity: MobileTrialProposal,
    kind: 'MOBILE_TRIAL_PROPOSED',
    matterId,
    sourceKey,
    documentNumber,
    row: { ...about, mode, plannedOn, venuePlaceId: venue?.id ?? null, reasons, weights: weightsOf(scope, input) },
    seen: { rulesVersion: seen.rulesVersion, gatesDigest: seen.gatesDigest, gatesSeen: seen.gates },
    details: { mode, instance: about.instance },
    correctionReason,
    again: 'WITH_REASON',
    async beforeChange({ id }) {
      const { state } = await findMobileTrial(scope, id);
      if (state !== 'PROPOSED') throw conflict('mobile-trials.already-signed');
      if (!pending) throw conflict('mobile-trials.nothing-pending');
    },
  });
  if (taken.change !== 'UNCHANGED') await askBodies(scope, { proposalId: taken.id, matterId, plannedOn, venuePlaceId: venue?.id ?? null });
  return taken;
}

function checked({ caller, today }: CommandScope, input: ProposeMobileTrial) {
  const documentNumber = givenText(DocumentNumber, input.documentNumber, 'documentNumber');
  const sourceId = givenText(ShortText, input.sourceId, 'sourceId');
  const mode = input.mode ?? 'MOBILE';
  if (!MODES.has(mode)) throw badInput('mobile-trials.not-on-the-road', {}, ['input', 'mode']);
  return {
    documentNumber,
    mode,
    reasons: givenText(LongText, input.reasons, 'reasons'),
    correctionReason: givenText(ShortText, input.correctionReason, 'correctionReason'),
    sourceKey: sourceKeyOf({ documentNumber, sourceId }, caller.organisation.id, today),
  };
}

/** A proposal that is sent once more stays what it was, also when its trial is over. */
async function aboutBefore({ em, caller }: CommandScope, matterId: string, sourceKey: string): Promise<PendingTrial> {
  const known = await em.findOne(MobileTrialProposal, { organisationId: caller.organisation.id, sourceKey, matterId, recordedTo: null });
  if (!known) throw conflict('mobile-trials.nothing-pending');
  return { instance: known.instance, courtId: known.courtId };
}

/** All of them, defaults filled in: what was weighed must be read off the proposal alone. */
function weightsOf({ knowledge, today }: CommandScope, { weights, plannedOn }: ProposeMobileTrial): MobileTrialProposal['weights'] {
  const { tables } = knowledge.mobileTrials as MobileTrialKnowledge;
  return weightsInUse((tables.ground_rule ?? []) as unknown as readonly GroundRule[], weights, plannedOn ?? today);
}
