import { may, type PermissionTable, row } from '../../hub/permissions/permission-table.js';
import { factRows } from '../../matter/fact-rows.js';

const CHECKED = 'our choice: what was nearly published is for those who answer for the text';

const rows = (type: string, names: string): PermissionTable =>
  Object.fromEntries(names.split(' ').map((name) => [`${type}.${name}`, row('DELIBERATION', CHECKED)]));

/** Who may check a text about a matter, and see what came of it. */
export const outreachPermissions: PermissionTable = {
  'Mutation.checkOutreachText': may('our choice: the court that tries the case', 'courts.judge', 'courts.clerk', 'courts.supervisor'),
  'Query.mobileTrialAlternatives': may('our choice: the court that tries the case', 'courts.judge', 'courts.clerk', 'courts.supervisor'),
  'MobileTrialAlternatives.trialAtTheSeat': row('STATUS', 'BLTTHS Điều 25'),
  'MobileTrialAlternatives.trialAtTheSeatEn': row('STATUS', 'BLTTHS Điều 25'),
  'MobileTrialAlternatives.outreachTexts': row('DELIBERATION', CHECKED),
  'MobileTrialAlternatives.notSuitable': row('CASE', 'our choice: as the gates that it tells of'),
  'Matter.outreachChecks': row('DELIBERATION', CHECKED),
  ...factRows('OutreachCheck', 'DELIBERATION'),
  ...rows('OutreachCheck', 'matter purpose commune released least fitting wording reasons suggestion'),
  ...rows('OutreachWording', 'place placeName year month ageBand sex offence method relation fitting'),
  ...rows('OutreachReason', 'attributes fitting message messageEn'),
  'Event:OUTREACH_TEXT_CHECKED': row('DELIBERATION', CHECKED),
};
