import { digestOf } from '../../hub/intake/digest.js';
import type { CommandScope, HubContext } from '../../hub/intake/hub-context.js';
import { callFunction } from '../../platform/database/call-function.js';
import { conflict, forbidden } from '../../platform/errors.js';
import { DocumentNumber, LongText } from '../../platform/scalars/index.js';
import { type MobileTrialKnowledge, rulesVersion } from '../knowledge.js';
import { type Taken, takeStep } from '../take-step.js';
import { checkGates, HOLDS } from './check-gates.js';
import type { DecideMobileTrial } from './decide-mobile-trial.input.js';
import { findMobileTrial, type FoundMobileTrial } from './find-mobile-trial.js';
import { gatesByYear } from './gates-by-year.js';
import { givenText } from './given-text.js';
import { MobileTrialDecision } from './mobile-trial-decision.entity.js';
import { checkRound, type Round, roundOf } from './round-of.js';
import { checkPlace, whenAndWhere } from './when-and-where.js';

/** Who may sign as what: the chief for calendar and money, the judge who presides for the place. */
const SIGNER_ROLE = { CHIEF: 'supervisor', PRESIDING_JUDGE: 'judge' } as const;

/** Keeps one signature. A decision stands once two different persons have signed the same act for the same day and place. */
export async function decideMobileTrial(scope: CommandScope, input: DecideMobileTrial, ask: HubContext['ask']): Promise<Taken> {
  const { em, caller } = scope;
  const content = contentOf(input);
  if (caller.role !== SIGNER_ROLE[input.signedAs]) throw forbidden('mobile-trials.other-signer', {}, ['input', 'signedAs']);
  const trial = await findMobileTrial(scope, input.proposalId);
  await checkSigner(scope, trial, input);
  const signatures = await em.find(MobileTrialDecision, { proposalId: trial.proposalId, recordedTo: null });
  const round = roundOf(signatures, input.signedAs);
  const own = lastOwn(signatures, input);
  const before = own && isRepeated(own, input, content, caller.subject) && !(await isOutdated(scope, trial, round, own));
  if (before) return { type: 'MobileTrialDecision', id: own.id, matterId: trial.matterId, change: 'UNCHANGED', version: own.version };
  checkRound(trial, round, input.act, caller.subject);
  const place = await whenAndWhere(scope, trial, round, input);
  if (HOLDS.has(input.act)) checkPlace(round, place);
  const seen = await checkGates(ask, trial, input, place.plannedOn, place.venueUnit);
  await checkHolding(scope, trial, input);
  const { plannedOn, venueId, venuePlaceId } = place;
  const { gatesDigest, gates: gatesSeen } = seen;
  const byYear = await gatesByYear(scope, trial, plannedOn, place.venueUnit);
  const standing = { rulesVersion: seen.rulesVersion, gatesByYear: byYear };
  if (HOLDS.has(input.act) && round.other && !sameGates(round.other, standing)) throw conflict('mobile-trials.gates-changed');
  return sign(scope, trial, round, input, { ...content, plannedOn, venueId, venuePlaceId, ...standing }, { gatesDigest, gatesSeen });
}

function contentOf({ reasons, trialDecisionNumber, documentNumber }: DecideMobileTrial) {
  return {
    reasons: givenText(LongText, reasons, 'reasons') as string,
    trialDecisionNumber: givenText(DocumentNumber, trialDecisionNumber, 'trialDecisionNumber'),
    documentNumber: givenText(DocumentNumber, documentNumber, 'documentNumber'),
  };
}

/** The court that tries the case signs, and none above it; as presiding judge whoever was assigned to it. */
async function checkSigner(
  { runner, caller, today }: CommandScope,
  trial: FoundMobileTrial,
  { signedAs }: DecideMobileTrial,
): Promise<void> {
  const isTheCourt = await callFunction<boolean>(runner, 'mobile_trials.is_the_court', caller.organisation.id, trial.courtId, today);
  if (!isTheCourt) throw forbidden('mobile-trials.other-court');
  if (signedAs !== 'PRESIDING_JUDGE') return;
  const presides = await callFunction<boolean>(runner, 'mobile_trials.is_handling', trial.matterId, caller.stands, caller.subject);
  if (!presides) throw forbidden('mobile-trials.not-presiding', {}, ['input', 'signedAs']);
}

const lastOwn = (signatures: readonly MobileTrialDecision[], { signedAs }: DecideMobileTrial): MobileTrialDecision | undefined =>
  signatures.filter((one) => one.signedAs === signedAs).sort((one, other) => other.round - one.round)[0];

/** The same signature sent once more; what it left to the other signature or to the proposal is not compared. */
function isRepeated(own: MobileTrialDecision, input: DecideMobileTrial, content: ReturnType<typeof contentOf>, subject: string): boolean {
  const said = { ...content, act: input.act };
  const kept = { reasons: own.reasons, trialDecisionNumber: own.trialDecisionNumber ?? null, documentNumber: own.documentNumber ?? null };
  const day = input.plannedOn ?? own.plannedOn ?? null;
  const venue = input.venueId ?? own.venueId ?? null;
  return (
    own.recordedBy === subject &&
    own.act === said.act &&
    kept.reasons === said.reasons &&
    kept.trialDecisionNumber === said.trialDecisionNumber &&
    kept.documentNumber === said.documentNumber &&
    day === (own.plannedOn ?? null) &&
    venue === (own.venueId ?? null)
  );
}

/** A first signature that still waits for the other one, over gates that no longer stand so: sent again it is another one. */
async function isOutdated(scope: CommandScope, trial: FoundMobileTrial, round: Round, own: MobileTrialDecision): Promise<boolean> {
  if (!HOLDS.has(own.act) || own.id !== round.own?.id) return false;
  const { plannedOn, venueUnit } = await whenAndWhere(scope, trial, { ...round, other: own }, {});
  const standing = await gatesByYear(scope, trial, plannedOn, venueUnit);
  const rules = rulesVersion(scope.knowledge.mobileTrials as MobileTrialKnowledge, plannedOn ?? scope.today);
  return !sameGates(own, { rulesVersion: rules, gatesByYear: standing });
}

type Standing = Pick<MobileTrialDecision, 'rulesVersion' | 'gatesByYear'>;

const sameGates = (one: Standing, other: Standing): boolean =>
  digestOf([one.rulesVersion ?? null, one.gatesByYear ?? null]) === digestOf([other.rulesVersion ?? null, other.gatesByYear ?? null]);

/** Every refusal has its answer, and a trial is held once. */
async function checkHolding({ runner }: CommandScope, trial: FoundMobileTrial, input: DecideMobileTrial) {
  if (!HOLDS.has(input.act)) return;
  const [refusals, elsewhere] = [
    await callFunction<number>(runner, 'mobile_trials.unanswered_refusals', trial.proposalId),
    await callFunction<boolean>(runner, 'mobile_trials.is_held_elsewhere', trial.proposalId),
  ];
  if (refusals > 0) throw conflict('mobile-trials.refusal-unanswered', { count: refusals });
  if (elsewhere) throw conflict('mobile-trials.held-elsewhere');
}

const sign = (
  scope: CommandScope,
  trial: FoundMobileTrial,
  round: Round,
  { act, signedAs }: DecideMobileTrial,
  content: ReturnType<typeof contentOf> & Partial<MobileTrialDecision>,
  seen: Partial<MobileTrialDecision>,
): Promise<Taken> =>
  takeStep(scope, {
    type: 'MobileTrialDecision',
    entity: MobileTrialDecision,
    kind: 'MOBILE_TRIAL_DECIDED',
    matterId: trial.matterId,
    organisationId: (round.own ?? round.other)?.organisationId ?? scope.caller.organisation.id,
    sourceKey: `decision:${trial.proposalId}:${round.number}:${signedAs}`,
    documentNumber: content.documentNumber,
    row: { ...content, proposalId: trial.proposalId, round: round.number, signature: round.other ? 2 : 1, act, signedAs },
    seen,
    details: { round: round.number },
    again: 'NEW_VERSION',
  });
