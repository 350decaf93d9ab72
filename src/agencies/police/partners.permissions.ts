import { may, type PermissionTable, row } from '../../hub/permissions/permission-table.js';
import { factRows } from '../../matter/fact-rows.js';

const VICTIM = 'Luật 53/2024/QH15 Điều 3 khoản 10; Luật 66/2011/QH12 Điều 31: bí mật thông tin về nạn nhân';
const HELP = 'Luật 53/2024/QH15; Luật 66/2011/QH12: giải cứu, bảo vệ, chuyển giao nạn nhân';

/** Rescues, referrals and hand-overs: that there is a victim is told by the container, who it is only to those who help. */
export const partnersPermissions: PermissionTable = {
  'Matter.rescues': row('VICTIM_STATUS', HELP),
  ...factRows('Rescue', 'VICTIM_STATUS'),
  'Rescue.documentNumber': row('VICTIM_STATUS', HELP),
  'Rescue.rescuedOn': row('VICTIM_STATUS', HELP),
  'Rescue.rescuedBy': row('VICTIM_STATUS', HELP),
  'Rescue.place': row('VICTIM_STATUS', VICTIM),
  'Rescue.originPlace': row('VICTIM_STATUS', VICTIM),
  'Rescue.destinationCountry': row('VICTIM_STATUS', VICTIM),
  'Rescue.personsRescued': row('VICTIM_STATUS', HELP),
  'Matter.victimReferrals': row('VICTIM_STATUS', HELP),
  ...factRows('VictimReferral', 'VICTIM_STATUS'),
  'VictimReferral.documentNumber': row('VICTIM_STATUS', HELP),
  'VictimReferral.referredOn': row('VICTIM_STATUS', HELP),
  'VictimReferral.referredBy': row('VICTIM_STATUS', HELP),
  'VictimReferral.recipient': row('VICTIM_STATUS', HELP),
  'VictimReferral.personsReferred': row('VICTIM_STATUS', HELP),
  'VictimReferral.personCode': row('VICTIM_STATUS', VICTIM),
  'VictimReferral.person': row('VICTIM_IDENTITY', VICTIM),
  'ReferredPerson.fullName': row('VICTIM_IDENTITY', VICTIM),
  'ReferredPerson.phone': row('VICTIM_IDENTITY', VICTIM),
  'Matter.handoverAcknowledgements': row('STATUS', 'BLTTHS Điều 164, 169'),
  ...factRows('HandoverAcknowledgement', 'STATUS'),
  'HandoverAcknowledgement.documentNumber': row('STATUS', 'BLTTHS Điều 164, 169'),
  'HandoverAcknowledgement.acknowledgedOn': row('STATUS', 'BLTTHS Điều 164, 169'),
  'HandoverAcknowledgement.acknowledgedBy': row('STATUS', 'BLTTHS Điều 164, 169'),
  'HandoverAcknowledgement.handoverNumber': row('STATUS', 'BLTTHS Điều 164, 169'),
  'HandoverAcknowledgement.handedOverBy': row('STATUS', 'BLTTHS Điều 164, 169'),

  'Event:RESCUE_MADE': row('VICTIM_STATUS', HELP),
  'Event:VICTIM_REFERRED': row('VICTIM_STATUS', HELP),
  'Event:HANDOVER_ACKNOWLEDGED': row('STATUS', 'BLTTHS Điều 164, 169'),

  'Query.rescue': may('Nghị định 47/2020/NĐ-CP Điều 23', '*'),
  'Query.victimReferral': may('Nghị định 47/2020/NĐ-CP Điều 23', '*'),
  'Query.handoverAcknowledgement': may('Nghị định 47/2020/NĐ-CP Điều 23', '*'),
  'Mutation.reportRescue': may(HELP, 'police.investigator', 'police.supervisor'),
  'Mutation.referVictim': may(HELP, 'police.investigator', 'police.supervisor'),
  'Mutation.acknowledgeHandover': may('BLTTHS Điều 164, 169', 'police.investigator', 'police.supervisor'),
};
