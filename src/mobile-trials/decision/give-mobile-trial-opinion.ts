import type { CommandScope } from '../../hub/intake/hub-context.js';
import { callFunction } from '../../platform/database/call-function.js';
import { badInput, conflict, forbidden } from '../../platform/errors.js';
import { DocumentNumber, LongText, ShortText } from '../../platform/scalars/index.js';
import { type Taken, takeStep } from '../take-step.js';
import { opinionKey } from './ask-bodies.js';
import { CAPACITIES } from './capacities.js';
import { findMobileTrial, type FoundMobileTrial } from './find-mobile-trial.js';
import type { GiveMobileTrialOpinion } from './give-mobile-trial-opinion.input.js';
import { givenText } from './given-text.js';
import { MobileTrialOpinion } from './mobile-trial-opinion.entity.js';

const MOST_CONDITIONS = 20;

/** As long as the trial may still be held, a body may say, and say otherwise. */
const OPEN_TO_OPINIONS: ReadonlySet<string> = new Set(['PROPOSED', 'SIGNED_BY_ONE', 'DECIDED', 'MOVED']);

/** Keeps what a body says as the next version of what it was asked; what the court writes down for others stands in the court's own name. */
export async function giveMobileTrialOpinion(scope: CommandScope, input: GiveMobileTrialOpinion): Promise<Taken> {
  const said = saidIn(scope, input);
  const documentNumber = givenText(DocumentNumber, input.documentNumber, 'documentNumber');
  const trial = await findMobileTrial(scope, input.proposalId);
  // What others say is written down by the court that tries the case, not by any court that once had it.
  if (CAPACITIES[input.capacity].recorded && !scope.caller.stands.includes(trial.courtId)) throw forbidden('mobile-trials.other-court');
  if (!OPEN_TO_OPINIONS.has(trial.state)) throw conflict('mobile-trials.no-longer-asked');
  const onBehalfOfId = await spokenFor(scope, input);
  const { capacity } = input;
  return takeStep(scope, {
    type: 'MobileTrialOpinion',
    entity: MobileTrialOpinion,
    kind: 'MOBILE_TRIAL_OPINION_GIVEN',
    matterId: trial.matterId,
    ...(await placeOf(scope, trial, input)),
    documentNumber,
    row: { proposalId: trial.proposalId, capacity, plannedOn: trial.plannedOn, venuePlaceId: trial.venuePlaceId, ...said, onBehalfOfId },
    details: { capacity },
    again: 'NEW_VERSION',
  });
}

/** What is said, once it is whole: a refusal has its reasons, a condition is named, and only its own agency names what closes a gate. */
function saidIn({ caller }: CommandScope, input: GiveMobileTrialOpinion) {
  const capacity = CAPACITIES[input.capacity];
  if (capacity.agency !== caller.agency) throw forbidden('mobile-trials.other-capacity', {}, ['input', 'capacity']);
  const { position } = input;
  const reasons = givenText(LongText, input.reasons, 'reasons');
  const conditions = (input.conditions ?? []).map((condition) => givenText(ShortText, condition, 'conditions') as string);
  const closing = input.closing ?? null;
  if (position === 'REFUSE' && reasons === null) throw badInput('mobile-trials.refusal-without-reasons', {}, ['input', 'reasons']);
  if (conditions.length > MOST_CONDITIONS || (position === 'ACCEPT_WITH_CONDITIONS') !== conditions.length > 0)
    throw badInput('mobile-trials.conditions-and-position', {}, ['input', 'conditions']);
  if (closing && (position !== 'REFUSE' || closing !== capacity.closing))
    throw badInput('mobile-trials.closing-not-yours', {}, ['input', 'closing']);
  if (input.onBehalfOf && !capacity.recorded) throw badInput('mobile-trials.own-opinion', {}, ['input', 'onBehalfOf']);
  return { position, reasons, conditions: conditions.length > 0 ? conditions : null, closing };
}

async function spokenFor({ runner }: CommandScope, { onBehalfOf }: GiveMobileTrialOpinion): Promise<number | null> {
  if (!onBehalfOf) return null;
  const code = onBehalfOf.toUpperCase();
  const found = await callFunction<Record<string, { id: number }>>(runner, 'matter.organisations_by_code', [code.replaceAll('\u0000', '')]);
  const organisation = Object.hasOwn(found, code) ? found[code] : undefined;
  if (!organisation) throw badInput('intake.unknown-organisation', {}, ['input', 'onBehalfOf']);
  return organisation.id;
}

/** The request that is answered: the caller's own body's, else one of a body in whose place it stands; unasked, a row of its own. */
async function placeOf({ em, caller }: CommandScope, { proposalId }: FoundMobileTrial, { capacity, onBehalfOf }: GiveMobileTrialOpinion) {
  const about = CAPACITIES[capacity].recorded ? (onBehalfOf?.toUpperCase() ?? '') : '';
  const sourceKey = opinionKey(proposalId, capacity, about);
  const asked = await em.find(MobileTrialOpinion, { sourceKey, recordedTo: null, organisationId: { $in: [...caller.stands] } });
  const own = asked.find(({ organisationId }) => organisationId === caller.organisation.id) ?? asked[0];
  return { organisationId: own?.organisationId ?? caller.organisation.id, sourceKey };
}
