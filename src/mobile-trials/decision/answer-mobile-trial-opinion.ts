import type { CommandScope, Written } from '../../hub/intake/hub-context.js';
import { callFunction } from '../../platform/database/call-function.js';
import { badInput, conflict, forbidden, notFound } from '../../platform/errors.js';
import { LongText } from '../../platform/scalars/index.js';
import { takeStep } from '../take-step.js';
import type { FoundMobileTrial } from './find-mobile-trial.js';
import { givenText } from './given-text.js';
import { OpinionAnswer } from './opinion-answer.entity.js';

interface FoundOpinion {
  readonly trial: FoundMobileTrial;
  readonly given: { readonly version: number; readonly position: string } | null;
}

/** Whoever refuses is told why the court goes on, or that it does not. */
export async function answerMobileTrialOpinion(scope: CommandScope, opinionId: string, text: string): Promise<Written> {
  const { runner, caller, today } = scope;
  const answer = givenText(LongText, text, 'answer');
  if (!answer) throw badInput('mobile-trials.not-such-text', { field: 'answer', type: LongText.name }, ['answer']);
  if (!UUID.test(opinionId)) throw notFound('intake.not-found');
  const { trial, given } = await callFunction<FoundOpinion>(runner, 'mobile_trials.find_opinion', opinionId, caller.stands, today);
  if (!caller.stands.includes(trial.courtId)) throw forbidden('mobile-trials.other-court');
  if (given?.position !== 'REFUSE') throw conflict('mobile-trials.nothing-to-answer');
  await takeStep(scope, {
    type: 'MobileTrialOpinion',
    entity: OpinionAnswer,
    kind: 'MOBILE_TRIAL_OPINION_ANSWERED',
    matterId: trial.matterId,
    sourceKey: `answer:${opinionId}:${given.version}`,
    row: { opinionId, opinionVersion: given.version, answer },
    again: 'NEW_VERSION',
  });
  return { type: 'MobileTrialOpinion', id: opinionId, matterId: trial.matterId };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
