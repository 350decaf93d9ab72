import { defineNoun, type OwnFacts, type References } from '../../hub/intake/noun.js';
import { badInput, conflict } from '../../platform/errors.js';
import { ClosedTrialDecision } from './closed-trial-decision.entity.js';
import { ClosedTrialRequest } from './closed-trial-request.entity.js';
import { DecideClosedTrialRequest } from './decide-closed-trial-request.input.js';
import { isClearlyBefore } from './is-clearly-before.js';
import './messages.js';

export const closedTrialDecisionNoun = defineNoun<DecideClosedTrialRequest, ClosedTrialDecision>({
  type: 'ClosedTrialDecision',
  entity: ClosedTrialDecision,
  agency: 'courts',
  mutation: 'decideClosedTrialRequest',
  input: DecideClosedTrialRequest,
  kinds: [
    { kind: 'CLOSED_TRIAL_REQUEST_DECIDED', summary: 'Giải quyết yêu cầu xét xử kín', summaryEn: 'Request for a closed trial decided' },
  ],

  async describe(input, references) {
    const said = { requestKey: await requestKeyOf(input, references), outcome: input.outcome };
    return {
      kind: 'CLOSED_TRIAL_REQUEST_DECIDED',
      occurredOn: input.decidedOn ?? null,
      row: said,
      details: said,
      quotes: input.request?.issuer ? [input.request] : [],
    };
  },

  check: ({ row, occurredOn }, own) => requireRequest(own, row.requestKey ?? '', occurredOn),
});

/** The source key of the request that a decision is about. */
async function requestKeyOf({ request, requestSourceId, decidedOn }: DecideClosedTrialRequest, references: References): Promise<string> {
  if (request) return references.ownDocumentKey(request, decidedOn, ['request']);
  if (!requestSourceId) throw badInput('courts.request-missing', {}, ['request']);
  return `source:${requestSourceId}`;
}

/** Only what was asked for is granted, refused or withdrawn, and not before that. */
async function requireRequest({ em, matterId }: OwnFacts, sourceKey: string, day: string | null): Promise<void> {
  const requests = await em.find(ClosedTrialRequest, { matterId, sourceKey, recordedTo: null });
  if (requests.length === 0) throw conflict('courts.request-unknown', {}, ['request']);
  if (requests.every(({ occurredOn }) => isClearlyBefore(day, occurredOn))) throw conflict('courts.before-request', {}, ['decidedOn']);
}
