import { may, type PermissionTable, row } from '../../hub/permissions/permission-table.js';
import { factRows } from '../../matter/fact-rows.js';

const DECIDERS = ['procuracy.prosecutor', 'procuracy.supervisor'] as const;
const ATTESTED = 'our choice: that a state secret is touched or not (BLTTHS Điều 25) belongs to the case';
const ONE_BY_NUMBER = 'Nghị định 47/2020/NĐ-CP Điều 23';

/** Who may see and report what the procuracy owns. Grounds: the Criminal Procedure Code (BLTTHS) unless said otherwise. */
export const procuracyPermissions: PermissionTable = {
  'Matter.prosecution': row('STATUS', 'BLTTHS Điều 236, 240'),
  'Matter.prosecutions': row('STATUS', 'BLTTHS Điều 236, 240'),
  'Matter.protests': row('OUTCOME', 'BLTTHS Điều 336, 338'),

  'Accused.chargeDecisions': row('CASE', 'BLTTHS Điều 179'),
  'Charge.approvedOn': row('CASE', 'BLTTHS Điều 179: khởi tố bị can có hiệu lực từ khi được phê chuẩn'),
  ...factRows('ChargeDecision', 'CASE'),
  'ChargeDecision.kind': row('CASE', 'BLTTHS Điều 179'),
  'ChargeDecision.documentNumber': row('CASE', 'BLTTHS Điều 179'),
  'ChargeDecision.decidedOn': row('CASE', 'BLTTHS Điều 179'),
  'ChargeDecision.decidedBy': row('CASE', 'BLTTHS Điều 179'),

  ...factRows('Prosecution', 'STATUS'),
  'Prosecution.documentNumber': row('STATUS', 'BLTTHS Điều 238: giao nhận hồ sơ'),
  'Prosecution.fileReceivedOn': row('STATUS', 'BLTTHS Điều 238, 240'),
  'Prosecution.receivedBy': row('STATUS', 'BLTTHS Điều 239'),
  'Prosecution.decisions': row('OUTCOME', 'BLTTHS Điều 240'),
  'Prosecution.returns': row('CASE', 'BLTTHS Điều 245; TTLT 02/2017'),
  'Prosecution.indictment': row('STATUS', 'BLTTHS Điều 240, 243'),
  'Prosecution.indictments': row('STATUS', 'BLTTHS Điều 240, 243'),

  ...factRows('ProsecutionDecision', 'OUTCOME'),
  'ProsecutionDecision.kind': row('OUTCOME', 'BLTTHS Điều 240, 247, 248'),
  'ProsecutionDecision.documentNumber': row('OUTCOME', 'BLTTHS Điều 240'),
  'ProsecutionDecision.decidedOn': row('OUTCOME', 'BLTTHS Điều 240'),
  'ProsecutionDecision.until': row('OUTCOME', 'BLTTHS Điều 240 khoản 1'),
  'ProsecutionDecision.decidedBy': row('OUTCOME', 'BLTTHS Điều 240'),
  'ProsecutionDecision.accusedId': row('CASE', 'BLTTHS Điều 247, 248: đối với từng bị can'),

  ...factRows('FileReturn', 'CASE'),
  'FileReturn.round': row('CASE', 'TTLT 02/2017: lần trả hồ sơ'),
  'FileReturn.documentNumber': row('CASE', 'BLTTHS Điều 245'),
  'FileReturn.returnedOn': row('CASE', 'BLTTHS Điều 245'),
  'FileReturn.reason': row('INVESTIGATION', 'BLTTHS Điều 177: bí mật điều tra'),
  'FileReturn.returnedBy': row('CASE', 'BLTTHS Điều 245'),
  'FileReturn.returnedTo': row('CASE', 'BLTTHS Điều 245'),

  ...factRows('Indictment', 'STATUS'),
  'Indictment.documentNumber': row('STATUS', 'BLTTHS Điều 243'),
  'Indictment.issuedOn': row('STATUS', 'BLTTHS Điều 243'),
  'Indictment.issuedBy': row('STATUS', 'BLTTHS Điều 243'),
  'Indictment.court': row('STATUS', 'BLTTHS Điều 244'),
  'Indictment.offences': row('CASE', 'BLTTHS Điều 243'),

  ...factRows('Protest', 'OUTCOME'),
  'Protest.documentNumber': row('OUTCOME', 'BLTTHS Điều 336'),
  'Protest.protestedOn': row('OUTCOME', 'BLTTHS Điều 337'),
  'Protest.level': row('OUTCOME', 'BLTTHS Điều 337'),
  'Protest.protestedBy': row('OUTCOME', 'BLTTHS Điều 336'),

  'Prosecution.attestations': row('CASE', ATTESTED),
  ...factRows('ProcuracyAttestation', 'CASE'),
  'ProcuracyAttestation.touched': row('CASE', ATTESTED),
  'ProcuracyAttestation.documentNumber': row('CASE', ATTESTED),
  'ProcuracyAttestation.attestedOn': row('CASE', ATTESTED),
  'ProcuracyAttestation.attestedBy': row('CASE', ATTESTED),

  'Event:CHARGE_APPROVED': row('CASE', 'BLTTHS Điều 179'),
  'Event:CHARGE_CANCELLED': row('CASE', 'BLTTHS Điều 179'),
  'Event:FILE_RECEIVED': row('STATUS', 'BLTTHS Điều 238'),
  'Event:PROSECUTION_DECIDED': row('OUTCOME', 'BLTTHS Điều 240'),
  'Event:FILE_RETURNED': row('CASE', 'BLTTHS Điều 245'),
  'Event:INDICTMENT_ISSUED': row('STATUS', 'BLTTHS Điều 243'),
  'Event:PROCURACY_ATTESTED': row('CASE', ATTESTED),
  'Event:JUDGMENT_PROTESTED': row('OUTCOME', 'BLTTHS Điều 336'),

  'Query.chargeDecision': may(ONE_BY_NUMBER, '*'),
  'Query.prosecution': may(ONE_BY_NUMBER, '*'),
  'Query.prosecutionDecision': may(ONE_BY_NUMBER, '*'),
  'Query.fileReturn': may(ONE_BY_NUMBER, '*'),
  'Query.indictment': may(ONE_BY_NUMBER, '*'),
  'Query.procuracyAttestation': may(ONE_BY_NUMBER, '*'),
  'Query.protest': may(ONE_BY_NUMBER, '*'),
  'Mutation.decideCharge': may('BLTTHS Điều 41, 179', ...DECIDERS),
  'Mutation.receiveFile': may('BLTTHS Điều 238', ...DECIDERS),
  'Mutation.decideProsecution': may('BLTTHS Điều 41, 240', ...DECIDERS),
  'Mutation.returnFile': may('BLTTHS Điều 41, 245', ...DECIDERS),
  'Mutation.issueIndictment': may('BLTTHS Điều 41, 243', ...DECIDERS),
  'Mutation.attestNoStateSecret': may('our choice: who prosecutes answers for the file (BLTTHS Điều 41, 42)', ...DECIDERS),
  'Mutation.protestJudgment': may('BLTTHS Điều 41, 336', ...DECIDERS),
};
