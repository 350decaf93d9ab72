import { type PermissionTable, row } from '../hub/permissions/permission-table.js';
import type { Label } from '../hub/permissions/words.js';
import type { ContradictionKind } from './item-kinds.js';

const VICTIMS = 'Luật 66/2011/QH12 Điều 24–27; Luật 53/2024/QH15 Điều 27–32';

/** What both sides of a contradiction tell; whoever may see one side only is told of none. */
const MADE_FROM: Readonly<Record<ContradictionKind, readonly [labels: readonly Label[], ground: string]>> = {
  INDICTMENT_NAMES_OTHER_COURT: [['STATUS', 'CASE'], 'BLTTHS Điều 244, 276'],
  REGISTERED_BEFORE_INDICTMENT: [['STATUS', 'CASE'], 'BLTTHS Điều 276'],
  IDENTIFICATIONS_CONTRADICT: [['CASE', 'VICTIM_STATUS'], VICTIMS],
  CONCLUDED_BEFORE_INITIATION: [['STATUS', 'CASE'], 'BLTTHS Điều 153, 232'],
  FILE_BEFORE_CONCLUSION: [['STATUS', 'CASE'], 'BLTTHS Điều 232, 240'],
  RECEIVED_BEFORE_HANDOVER: [['STATUS', 'CASE'], 'BLTTHS Điều 164, 169'],
  RECEIVED_BEFORE_REFERRAL: [['CASE', 'VICTIM_STATUS'], VICTIMS],
  PERSONS_RECEIVED_DIFFER: [['CASE', 'VICTIM_STATUS'], VICTIMS],
  APPROVED_BEFORE_CHARGE: [['CASE'], 'BLTTHS Điều 179'],
  CHARGE_STATUS_DIFFERS: [['CASE'], 'BLTTHS Điều 179'],
  TRIAL_MODE_DIFFERS: [['OUTCOME', 'CASE'], 'BLTTHS Điều 255; Thông tư 02/2018/TT-TANDTC'],
};

export const contradictionPermissions: PermissionTable = Object.fromEntries(
  Object.entries(MADE_FROM).map(([kind, [labels, ground]]) => [`Contradiction:${kind}`, row(labels, ground)]),
);
