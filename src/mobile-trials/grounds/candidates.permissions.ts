import { may, type PermissionTable, row } from '../../hub/permissions/permission-table.js';

const CHOOSING = 'our choice: who weighs a mobile trial sees what the weighing goes by; it names nobody';

const fields = (type: string, ...names: string[]): PermissionTable =>
  Object.fromEntries(names.map((name) => [`${type}.${name}`, row('CASE', CHOOSING)]));

/** Who may see which matters could be tried as mobile trials, and why they are ranked so. */
export const candidatesPermissions: PermissionTable = {
  'Query.mobileTrialCandidates': may(
    'our choice: the court chooses, the procuracy is asked and may propose',
    'courts.judge',
    'courts.clerk',
    'courts.supervisor',
    'procuracy.prosecutor',
    'procuracy.supervisor',
  ),
  ...fields('MobileTrialCandidate', 'matter', 'court', 'rank', 'rankByDefaultWeights', 'score', 'scoreAtMost'),
  ...fields('MobileTrialCandidate', 'earliestDay', 'latestDay', 'grounds', 'sensitivity', 'gates'),
  ...fields('CandidateGround', 'kind', 'value', 'unit', 'level', 'weight', 'points', 'message', 'messageEn', 'source', 'asOf'),
  ...fields('Sensitivity', 'kind', 'weightAtSwap', 'rival', 'message', 'messageEn'),
};
