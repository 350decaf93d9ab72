import { may, type PermissionTable, row } from '../../hub/permissions/permission-table.js';
import { protectedPersonRows } from './protected-person-rows.js';

const WITNESS = 'BLTTHS Điều 66';
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

  'Query.witness': may('Nghị định 47/2020/NĐ-CP Điều 23', '*'),
  'Mutation.nameWitness': may(WITNESS, 'police.investigator', 'police.supervisor'),
};
