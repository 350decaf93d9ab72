import { may, type PermissionTable, row } from '../../hub/permissions/permission-table.js';

const FIGURES = 'our choice: figures, of which none small enough to mean somebody is shown';
const COUNTING = [
  'courts.judge',
  'courts.clerk',
  'courts.supervisor',
  'procuracy.prosecutor',
  'procuracy.supervisor',
  'steering-committee.analyst',
];

/** Who may see whether trials on the road fall on some more than on others. */
export const fairnessPermissions: PermissionTable = {
  'Query.mobileTrialFairness': may('our choice: those who choose, those who supervise, and the committee that steers', ...COUNTING),
  'MobileTrialFairness.firstDay': row('ALWAYS', FIGURES),
  'MobileTrialFairness.lastDay': row('ALWAYS', FIGURES),
  'MobileTrialFairness.by': row('ALWAYS', FIGURES),
  'MobileTrialFairness.costPerTrial': row('ALWAYS', FIGURES),
  'MobileTrialFairness.costPerAttendee': row('ALWAYS', FIGURES),
  'MobileTrialFairness.currency': row('ALWAYS', FIGURES),
  'MobileTrialFairness.nearMissedGates': row('ALWAYS', FIGURES),
  'MobileTrialFairness.note': row('ALWAYS', FIGURES),
  'MobileTrialFairness.noteEn': row('ALWAYS', FIGURES),
  'FairnessCount.dimension': row('ALWAYS', FIGURES),
  'FairnessCount.value': row('ALWAYS', FIGURES),
  'FairnessCount.name': row('ALWAYS', FIGURES),
  'FairnessCount.tried': row('ALWAYS', FIGURES),
  'FairnessCount.triedOnTheRoad': row('ALWAYS', FIGURES),
  'FairnessCount.share': row('ALWAYS', FIGURES),
  'FairnessCount.suppressed': row('ALWAYS', FIGURES),
  'NearMissedGate.rule': row('ALWAYS', FIGURES),
  'NearMissedGate.count': row('ALWAYS', FIGURES),
};
