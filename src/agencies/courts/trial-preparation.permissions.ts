import { may, type PermissionTable, row } from '../../hub/permissions/permission-table.js';
import { factRows } from '../../matter/fact-rows.js';

const ONE_BY_NUMBER = 'Nghị định 47/2020/NĐ-CP Điều 23';
const ATTESTED = 'our choice: what the court answers for before a trial (BLTTHS Điều 25, 255) belongs to the case';
const JUDGES = ['courts.judge', 'courts.supervisor'] as const;

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
  'Query.courtAttestation': may(ONE_BY_NUMBER, '*'),
  'Mutation.attestForTrial': may('our choice: the judge who prepares the trial answers for it (BLTTHS Điều 45)', ...JUDGES),
};
