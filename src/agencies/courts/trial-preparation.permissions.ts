import { may, type PermissionTable, row } from '../../hub/permissions/permission-table.js';
import { factRows } from '../../matter/fact-rows.js';

const ONE_BY_NUMBER = 'Nghị định 47/2020/NĐ-CP Điều 23';
const ATTESTED = 'our choice: what the court answers for before a trial (BLTTHS Điều 25, 255) belongs to the case';
const CUSTODY = 'BLTTHS Điều 278';
const DEFENCE = 'BLTTHS Điều 75, 76, 78';
const JUDGES = ['courts.judge', 'courts.supervisor'] as const;
const REGISTRY = ['courts.judge', 'courts.clerk', 'courts.supervisor'] as const;

/** Who may see and report what a court says while it prepares a trial. */
export const trialPreparation: PermissionTable = {
  'Trial.attestations': row('CASE', ATTESTED),
  ...factRows('CourtAttestation', 'CASE'),
  'CourtAttestation.subject': row('CASE', ATTESTED),
  'CourtAttestation.holds': row('CASE', ATTESTED),
  'CourtAttestation.documentNumber': row('CASE', ATTESTED),
  'CourtAttestation.attestedOn': row('CASE', ATTESTED),
  'CourtAttestation.court': row('CASE', ATTESTED),
  'CourtAttestation.instance': row('CASE', 'BLTTHS Điều 27'),
  'Event:COURT_ATTESTED': row('CASE', ATTESTED),

  'Trial.custodyOrders': row('CASE', CUSTODY),
  ...factRows('CourtCustodyOrder', 'CASE'),
  'CourtCustodyOrder.measure': row('CASE', CUSTODY),
  'CourtCustodyOrder.until': row('CASE', CUSTODY),
  'CourtCustodyOrder.untilTrialEnds': row('CASE', 'BLTTHS Điều 278 khoản 3'),
  'CourtCustodyOrder.documentNumber': row('CASE', CUSTODY),
  'CourtCustodyOrder.orderedOn': row('CASE', CUSTODY),
  'CourtCustodyOrder.court': row('CASE', CUSTODY),
  'CourtCustodyOrder.instance': row('CASE', 'BLTTHS Điều 27'),
  'CourtCustodyOrder.accusedId': row('CASE', 'BLTTHS Điều 278; theo mã, không theo tên'),
  'Event:COURT_CUSTODY_ORDERED': row('CASE', CUSTODY),

  'Matter.counsels': row('CASE', DEFENCE),
  ...factRows('Counsel', 'CASE'),
  'Counsel.standing': row('CASE', DEFENCE),
  'Counsel.documentNumber': row('CASE', DEFENCE),
  'Counsel.registeredOn': row('CASE', DEFENCE),
  'Counsel.court': row('CASE', DEFENCE),
  'Counsel.accusedId': row('CASE', 'BLTTHS Điều 76; theo mã, không theo tên'),
  'Event:COUNSEL_REGISTERED': row('CASE', DEFENCE),

  'Query.courtAttestation': may(ONE_BY_NUMBER, '*'),
  'Query.courtCustodyOrder': may(ONE_BY_NUMBER, '*'),
  'Mutation.orderCourtCustody': may('BLTTHS Điều 44, 45, 278', ...JUDGES),
  'Query.counsel': may(ONE_BY_NUMBER, '*'),
  'Mutation.registerCounsel': may('BLTTHS Điều 47, 78', ...REGISTRY),
  'Mutation.attestForTrial': may('our choice: the judge who prepares the trial answers for it (BLTTHS Điều 45)', ...JUDGES),
};
