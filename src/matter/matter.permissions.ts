import { may, type PermissionTable, pointed, row } from '../hub/permissions/permission-table.js';

const SHARED = 'Nghị định 47/2020/NĐ-CP, 194/2025/NĐ-CP: dữ liệu dùng chung giữa cơ quan nhà nước';
const CODES = 'danh mục dùng chung, Nghị định 47/2020/NĐ-CP Điều 9';
const LEADERS = ['police.supervisor', 'border-guard.supervisor', 'social-affairs.supervisor', 'procuracy.supervisor', 'courts.supervisor'];
const REPORTERS = ['police.investigator', 'border-guard.officer', 'social-affairs.case-worker', 'procuracy.prosecutor', 'courts.judge', 'courts.clerk', ...LEADERS];
const INSPECTORS = ['police.inspector', 'border-guard.inspector', 'social-affairs.inspector', 'procuracy.inspector', 'courts.inspector'];

/** Who may see what the agencies share. */
export const matterPermissions: PermissionTable = {
  'Matter.id': row('ALWAYS', SHARED),
  'Matter.code': row('ALWAYS', SHARED),
  'Matter.stage': row('ALWAYS', SHARED),
  'Matter.title': row('STATUS', SHARED),
  'Matter.openedOn': pointed('STATUS', SHARED),
  'Matter.changedAt': row('STATUS', SHARED),
  'Matter.place': row('STATUS', SHARED),
  'Matter.ledBy': row('STATUS', SHARED),
  'Matter.participants': pointed('STATUS', SHARED),
  'Matter.warnings': row('CASE', SHARED),
  'Matter.deadlines': row('STATUS', 'BLTTHS Điều 134, 147, 172, 240, 277'),
  'Matter.related': row('STATUS', 'BLTTHS Điều 170'),
  'Matter.timeline': row('STATUS', SHARED),

  'MatterLink.kind': row('STATUS', 'BLTTHS Điều 170'),
  'MatterLink.matter': row('STATUS', 'BLTTHS Điều 170'),

  'Participant.agency': pointed('STATUS', SHARED),
  'Participant.organisation': pointed('STATUS', SHARED),
  'Participant.since': pointed('STATUS', SHARED),
  'Participant.until': pointed('STATUS', SHARED),
  'Participant:POLICE': pointed('STATUS', SHARED),
  'Participant:BORDER_GUARD': pointed('STATUS', SHARED),
  'Participant:PROCURACY': pointed('STATUS', SHARED),
  'Participant:COURTS': pointed('STATUS', SHARED),
  'Participant:SOCIAL_AFFAIRS': row('STATUS', 'our choice: that social affairs take part tells that there is a victim'),

  'Warning.kind': row('CASE', SHARED),
  'Warning.message': row('CASE', SHARED),
  'Warning.messageEn': row('CASE', SHARED),

  'Deadline.rule': row('STATUS', 'BLTTHS'),
  'Deadline.basis': row('STATUS', 'BLTTHS'),
  'Deadline.startsOn': row('STATUS', 'BLTTHS'),
  'Deadline.dueOn': row('STATUS', 'BLTTHS'),
  'Deadline.state': row('STATUS', 'BLTTHS'),
  'Deadline:TIP_DECIDE': row(['STATUS', 'OUTCOME'], 'BLTTHS Điều 147: từ ngày tiếp nhận đến kết quả'),
  'Deadline:INVESTIGATE': row(['STATUS', 'CASE'], 'BLTTHS Điều 172, 174: theo mức độ nghiêm trọng'),
  'Deadline:PROSECUTE': row(['STATUS', 'CASE'], 'BLTTHS Điều 240: theo mức độ nghiêm trọng'),
  'Deadline:TRIAL_PREPARATION': row(['STATUS', 'CASE'], 'BLTTHS Điều 277: theo mức độ nghiêm trọng'),

  'Event.id': row('STATUS', SHARED),
  'Event.agency': row('STATUS', SHARED),
  'Event.organisation': row('STATUS', SHARED),
  'Event.kind': row('STATUS', SHARED),
  'Event.change': row('STATUS', SHARED),
  'Event.occurredAt': row('STATUS', SHARED),
  'Event.recordedAt': row('STATUS', SHARED),
  'Event.summary': row('STATUS', SHARED),
  'Event.summaryEn': row('STATUS', SHARED),
  'Event.documentNumber': row('STATUS', SHARED),

  'Organisation.code': row('ALWAYS', CODES),
  'Organisation.name': row('ALWAYS', CODES),
  'Organisation.nameEn': row('ALWAYS', CODES),
  'Organisation.agency': row('ALWAYS', CODES),
  'Organisation.level': row('ALWAYS', CODES),
  'Organisation.validFrom': row('ALWAYS', CODES),
  'Organisation.validTo': row('ALWAYS', CODES),
  'Place.code': row('ALWAYS', CODES),
  'Place.name': row('ALWAYS', CODES),
  'Place.level': row('ALWAYS', CODES),
  'Place.validFrom': row('ALWAYS', CODES),
  'Place.validTo': row('ALWAYS', CODES),
  'Offence.codeVersion': row('CASE', 'BLHS'),
  'Offence.article': row('CASE', 'BLHS'),
  'Offence.clause': row('CASE', 'BLHS'),
  'Offence.points': row('CASE', 'BLHS'),
  'Offence.name': row('CASE', 'BLHS'),

  'Query.matter': may(SHARED, '*'),
  'Query.matters': may(SHARED, '*'),
  'Query.whoMaySee': may('Nghị định 47/2020/NĐ-CP Điều 22: quy chế khai thác công khai', '*'),
  'Query.myAccess': may(SHARED, '*'),
  'Query.myTrail': may('our choice: everybody sees what was logged of themselves', '*'),
  'Query.factTrail': may('our choice: an inspector sees who saw the agency\'s facts', ...INSPECTORS),
  'Mutation.assignHandler': may('BLTTHS Điều 36, 41, 44: phân công', ...LEADERS),
  'Mutation.releaseHandler': may('BLTTHS Điều 36, 41, 44: phân công', ...LEADERS),
  'Mutation.acceptFact': may('our choice: the body that leads opens the matter', ...LEADERS),
  'Mutation.separateMatter': may('our choice: a joining can be undone, with a reason', ...LEADERS),
  'Mutation.withdrawFact': may('our choice: a fact on the wrong matter is withdrawn by its agency', ...REPORTERS),
};
