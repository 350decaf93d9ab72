import type { CommandScope } from '../../hub/intake/hub-context.js';
import { callFunction } from '../../platform/database/call-function.js';
import { takeStep } from '../take-step.js';
import { MobileTrialOpinion } from './mobile-trial-opinion.entity.js';
import type { OpinionCapacity } from './opinion-words.js';

/** What a body is asked about: another day or another place is another question. */
interface Asked {
  readonly proposalId: string;
  readonly matterId: string;
  readonly plannedOn: string | null;
  readonly venuePlaceId: number | null;
}

interface Body {
  readonly capacity: OpinionCapacity;
  readonly organisationId: number;
}

export const opinionKey = (proposalId: string, capacity: OpinionCapacity, about = ''): string =>
  ['opinion', proposalId, capacity, about].filter((part) => part !== '').join(':');

/** Asks each body that takes part, and asks anew where day or place have changed: what was answered to another question is no answer. */
export async function askBodies(scope: CommandScope, asked: Asked): Promise<void> {
  const { em, runner, today } = scope;
  const bodies = await callFunction<readonly Body[]>(runner, 'mobile_trials.bodies_to_ask', asked.matterId, today);
  const standing = await em.find(MobileTrialOpinion, { proposalId: asked.proposalId, recordedTo: null });
  const answered = standing.filter(({ capacity }) => capacity !== 'VENUE' && capacity !== 'DEFENCE');
  const unasked = bodies.filter((body) => !answered.some((one) => isOf(one, body)));
  const askedElse = answered.filter(
    ({ plannedOn, venuePlaceId }) => (plannedOn ?? null) !== asked.plannedOn || (venuePlaceId ?? null) !== asked.venuePlaceId,
  );
  for (const body of [...unasked, ...askedElse]) await request(scope, asked, body);
}

const isOf = (opinion: Body, { capacity, organisationId }: Body): boolean =>
  opinion.capacity === capacity && opinion.organisationId === organisationId;

const request = (scope: CommandScope, { proposalId, matterId, plannedOn, venuePlaceId }: Asked, { capacity, organisationId }: Body) =>
  takeStep(scope, {
    type: 'MobileTrialOpinion',
    entity: MobileTrialOpinion,
    kind: null,
    matterId,
    organisationId,
    sourceKey: opinionKey(proposalId, capacity),
    row: { proposalId, capacity, plannedOn, venuePlaceId },
    again: 'NEW_VERSION',
    byHub: true,
  });
