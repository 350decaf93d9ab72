import { defineNoun } from '../../hub/intake/noun.js';
import { ClosedTrialRequest } from './closed-trial-request.entity.js';
import { RecordClosedTrialRequest } from './record-closed-trial-request.input.js';
import { requireTrial } from './require-trial.js';

export const closedTrialRequestNoun = defineNoun<RecordClosedTrialRequest, ClosedTrialRequest>({
  type: 'ClosedTrialRequest',
  entity: ClosedTrialRequest,
  agency: 'courts',
  mutation: 'recordClosedTrialRequest',
  input: RecordClosedTrialRequest,
  kinds: [{ kind: 'CLOSED_TRIAL_REQUESTED', summary: 'Yêu cầu xét xử kín', summaryEn: 'Closed trial requested' }],

  async describe(input) {
    const said = { by: input.by, instance: input.instance ?? 'FIRST' };
    return { kind: 'CLOSED_TRIAL_REQUESTED', occurredOn: input.requestedOn ?? null, row: said, details: said };
  },

  check: ({ row, occurredOn }, own) => requireTrial(own, row.instance ?? 'FIRST', occurredOn, 'requestedOn'),
});
