import { type PermissionTable, row } from '../hub/permissions/permission-table.js';
import type { Label } from '../hub/permissions/words.js';
import type { WarningKind } from './item-kinds.js';

/** What each warning is made from; whoever reads it is shown all of that. The same stands in matter.warning_kind. */
const MADE_FROM: Readonly<Record<WarningKind, readonly [labels: readonly Label[], ground: string]>> = {
  REGISTERED_WITHOUT_INDICTMENT: [['STATUS', 'CASE'], 'BLTTHS Điều 276'],
  INDICTMENT_NAMES_OTHER_COURT: [['STATUS', 'CASE'], 'BLTTHS Điều 244, 276'],
  REGISTERED_BEFORE_INDICTMENT: [['STATUS', 'CASE'], 'BLTTHS Điều 276'],
  CHARGE_NOT_APPROVED: [['CASE'], 'BLTTHS Điều 179'],
  APPROVAL_OF_UNKNOWN_CHARGE: [['CASE'], 'BLTTHS Điều 179'],
  HANDOVER_NOT_ACKNOWLEDGED: [['STATUS', 'CASE'], 'BLTTHS Điều 164, 169'],
  BORDER_CASE_NOT_HANDED_OVER: [['STATUS', 'CASE'], 'BLTTHS Điều 164'],
  OFFENCE_OUTSIDE_BORDER_GUARD: [['CASE'], 'BLTTHS Điều 164'],
  REFERRAL_NOT_ANSWERED: [['CASE', 'VICTIM_STATUS'], 'Luật 66/2011/QH12 Điều 24–26; Luật 53/2024/QH15 Điều 27–28'],
  VICTIMS_WITHOUT_RECEPTION: [['CASE', 'VICTIM_STATUS'], 'Luật 66/2011/QH12 Điều 24–26; Luật 53/2024/QH15 Điều 27–28'],
  IDENTIFICATIONS_CONTRADICT: [['CASE', 'VICTIM_STATUS'], 'Luật 66/2011/QH12 Điều 27; Luật 53/2024/QH15 Điều 32'],
  CONCLUDED_BEFORE_INITIATION: [['CASE'], 'BLTTHS Điều 153, 232'],
  FILE_BEFORE_CONCLUSION: [['CASE'], 'BLTTHS Điều 232, 240'],
  ORGANISATION_OF_ANOTHER_TIME: [['STATUS', 'CASE'], 'Nghị định 02/2025/NĐ-CP; Luật 81, 82/2025/QH15'],
  CHILD_OFFENCE_WITHOUT_CHILD: [['CASE', 'VICTIM_STATUS'], 'BLHS Điều 151'],
  MOBILE_TRIAL_WITH_MINOR: [['CASE', 'VICTIM_STATUS'], 'Thông tư 02/2018/TT-TANDTC'],
};

export const warningPermissions: PermissionTable = Object.fromEntries(
  Object.entries(MADE_FROM).map(([kind, [labels, ground]]) => [`Warning:${kind}`, row(labels, ground)]),
);
