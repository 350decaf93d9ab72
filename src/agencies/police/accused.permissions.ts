import { type PermissionTable, row } from '../../hub/permissions/permission-table.js';
import { factRows } from '../../matter/fact-rows.js';

const TELLS_OF_VICTIM = 'Luật 53/2024/QH15 Điều 3 khoản 10; our choice: it tells of a victim as much as of the accused';
const PERSON = 'BLTTHS Điều 13, 177; Luật 91/2025/QH15: dữ liệu cá nhân';

/** The accused: that there is one belongs to the case, who it is to those who investigate, prosecute and try. */
export const accusedPermissions: PermissionTable = {
  ...factRows('Accused', 'CASE'),
  'Accused.ordinal': row('CASE', 'our choice: the ordinal says nothing of the person'),
  'Accused.status': row('CASE', 'BLTTHS Điều 179, 229–231'),
  'Accused.fullName': row('ACCUSED_IDENTITY', PERSON),
  'Accused.yearOfBirth': row('ACCUSED_IDENTITY', PERSON),
  'Accused.dateOfBirth': row('ACCUSED_IDENTITY', PERSON),
  'Accused.sex': row('ACCUSED_IDENTITY', PERSON),
  'Accused.nationality': row('ACCUSED_IDENTITY', PERSON),
  'Accused.identifiers': row('ACCUSED_IDENTITY', PERSON),
  'AccusedIdentifier.kind': row('ACCUSED_IDENTITY', PERSON),
  'AccusedIdentifier.number': row('ACCUSED_IDENTITY', PERSON),
  'AccusedIdentifier.plausible': row('ACCUSED_IDENTITY', PERSON),
  'Accused.minor': row('CASE', 'BLTTHS Chương XXVIII: thủ tục đối với người dưới 18 tuổi'),
  'Accused.relatedToVictim': row('VICTIM_STATUS', TELLS_OF_VICTIM),
  'Accused.alsoVictim': row('VICTIM_STATUS', TELLS_OF_VICTIM),
  'Accused.offences': row('CASE', 'BLTTHS Điều 179'),
  'Accused.offencePeriod': row('CASE', 'BLTTHS Điều 179'),
  'OffencePeriod.from': row('CASE', 'BLTTHS Điều 179'),
  'OffencePeriod.to': row('CASE', 'BLTTHS Điều 179'),
  'Accused.charge': row('CASE', 'BLTTHS Điều 179'),
  'Charge.id': row('CASE', 'BLTTHS Điều 179'),
  'Charge.documentNumber': row('CASE', 'BLTTHS Điều 179'),
  'Charge.issuedOn': row('CASE', 'BLTTHS Điều 179'),
};
