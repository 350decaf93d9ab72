import { may, type PermissionTable, row } from '../../hub/permissions/permission-table.js';
import { factRows } from '../../matter/fact-rows.js';

const ONE_BY_NUMBER = 'Nghị định 47/2020/NĐ-CP Điều 23';
const ASKED = 'our choice: who asks for a closed trial (BLTTHS Điều 25) tells of the victim';
const DECIDED = 'our choice: as the request that it decides (BLTTHS Điều 25)';
const WRITTEN = 'our choice: a reason written about what a victim asked for is as secret as who the victim is';

/** Who may see and report requests for a closed trial: that there is one already tells that somebody needs to be sheltered. */
export const closedTrialPermissions: PermissionTable = {
  'Trial.closedTrialRequests': row('VICTIM_STATUS', ASKED),
  ...factRows('ClosedTrialRequest', 'VICTIM_STATUS'),
  'ClosedTrialRequest.correctionReason': row(['VICTIM_STATUS', 'VICTIM_IDENTITY'], WRITTEN),
  'ClosedTrialRequest.withdrawalReason': row(['VICTIM_STATUS', 'VICTIM_IDENTITY'], WRITTEN),
  'ClosedTrialRequest.by': row('VICTIM_STATUS', ASKED),
  'ClosedTrialRequest.documentNumber': row('VICTIM_STATUS', ASKED),
  'ClosedTrialRequest.requestedOn': row('VICTIM_STATUS', ASKED),
  'ClosedTrialRequest.court': row('VICTIM_STATUS', ASKED),
  'ClosedTrialRequest.instance': row('VICTIM_STATUS', ASKED),
  'ClosedTrialRequest.decision': row('VICTIM_STATUS', DECIDED),
  'ClosedTrialRequest.decisions': row('VICTIM_STATUS', DECIDED),
  ...factRows('ClosedTrialDecision', 'VICTIM_STATUS'),
  'ClosedTrialDecision.correctionReason': row(['VICTIM_STATUS', 'VICTIM_IDENTITY'], WRITTEN),
  'ClosedTrialDecision.withdrawalReason': row(['VICTIM_STATUS', 'VICTIM_IDENTITY'], WRITTEN),
  'ClosedTrialDecision.outcome': row('VICTIM_STATUS', DECIDED),
  'ClosedTrialDecision.documentNumber': row('VICTIM_STATUS', DECIDED),
  'ClosedTrialDecision.decidedOn': row('VICTIM_STATUS', DECIDED),
  'ClosedTrialDecision.court': row('VICTIM_STATUS', DECIDED),

  'Event:CLOSED_TRIAL_REQUESTED': row('VICTIM_STATUS', ASKED),
  'Event:CLOSED_TRIAL_REQUEST_DECIDED': row('VICTIM_STATUS', DECIDED),
  'Query.closedTrialRequest': may(ONE_BY_NUMBER, '*'),
  'Query.closedTrialDecision': may(ONE_BY_NUMBER, '*'),
  'Mutation.recordClosedTrialRequest': may('BLTTHS Điều 25, 47', 'courts.judge', 'courts.clerk', 'courts.supervisor'),
  'Mutation.decideClosedTrialRequest': may('BLTTHS Điều 25, 45', 'courts.judge', 'courts.supervisor'),
};
