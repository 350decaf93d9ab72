import { may, type PermissionTable, row } from '../../hub/permissions/permission-table.js';
import { protectedPersonRows } from './protected-person-rows.js';

const WHO = 'BLTTHS Điều 486; our choice: which of the persons is protected is as secret as who a victim is';
const WITNESS = 'BLTTHS Điều 66';
const PROTECTED = 'BLTTHS Điều 484–490; Luật 53/2024/QH15 Điều 34–36';
const LIKE_VICTIM = 'BLTTHS Điều 484–486; our choice: that there is a witness is told as that there is a victim';

/** Witnesses, and who is protected: that there is somebody is told as the status of a victim is, who it is as a victim's identity. */
export const protectedPersonsPermissions: PermissionTable = {
  'Matter.witnesses': row('VICTIM_STATUS', LIKE_VICTIM),
  ...protectedPersonRows('Witness'),
  'Witness.documentNumber': row('VICTIM_STATUS', LIKE_VICTIM),
  'Witness.code': row('VICTIM_STATUS', 'our choice: a code stands for the name'),
  'Witness.namedOn': row('VICTIM_STATUS', LIKE_VICTIM),
  'Witness.minor': row('VICTIM_STATUS', 'Thông tư 02/2018/TT-TANDTC; BLTTHS Điều 414, 421'),
  'Witness.yearOfBirth': row('VICTIM_IDENTITY', 'BLTTHS Điều 484; our choice: a year of birth tells who a witness is'),
  'Event:WITNESS_NAMED': row('VICTIM_STATUS', LIKE_VICTIM),

  'Matter.protectionMeasures': row('VICTIM_STATUS', PROTECTED),
  ...protectedPersonRows('ProtectionMeasure'),
  'ProtectionMeasure.documentNumber': row('VICTIM_STATUS', PROTECTED),
  'ProtectionMeasure.person': row('VICTIM_STATUS', PROTECTED),
  'ProtectionMeasure.orderedOn': row('VICTIM_STATUS', PROTECTED),
  'ProtectionMeasure.endedOn': row('VICTIM_STATUS', 'BLTTHS Điều 489'),
  'ProtectionMeasure.personCode': row('VICTIM_IDENTITY', WHO),
  'ProtectionMeasure.witness': row('VICTIM_IDENTITY', WHO),
  'Event:PROTECTION_ORDERED': row('VICTIM_STATUS', PROTECTED),

  'Query.witness': may('Nghị định 47/2020/NĐ-CP Điều 23', '*'),
  'Query.protectionMeasure': may('Nghị định 47/2020/NĐ-CP Điều 23', '*'),
  'Mutation.nameWitness': may(WITNESS, 'police.investigator', 'police.supervisor'),
  'Mutation.orderProtection': may('BLTTHS Điều 485, 487', 'police.investigator', 'police.supervisor'),
};
