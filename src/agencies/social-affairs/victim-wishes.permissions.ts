import { may, type PermissionTable, row } from '../../hub/permissions/permission-table.js';
import { victimFactRows } from './victim-fact-rows.js';

const REPORTERS = ['social-affairs.case-worker', 'social-affairs.supervisor'] as const;
const HOME = 'Luật 53/2024/QH15 Điều 3 khoản 10; our choice: a home commune tells who the person is, even that it is known';
const WISH = 'Luật 53/2024/QH15 Điều 3; our choice: what a victim agreed to tells of the person as much as the name';

/** Where a victim is at home and what the victim agreed to, so that no trial goes against either. */
export const victimWishesPermissions: PermissionTable = {
  'Victim.home': row('VICTIM_IDENTITY', HOME),
  'Victim.homes': row('VICTIM_IDENTITY', HOME),
  ...victimFactRows('VictimHome', 'VICTIM_IDENTITY', 'VICTIM_IDENTITY'),
  'VictimHome.place': row('VICTIM_IDENTITY', HOME),
  'VictimHome.since': row('VICTIM_IDENTITY', HOME),
  'VictimHome.recordedOn': row('VICTIM_IDENTITY', HOME),
  'Event:VICTIM_HOME_RECORDED': row('VICTIM_IDENTITY', HOME),

  'Victim.consents': row('VICTIM_IDENTITY', WISH),
  ...victimFactRows('VictimConsent', 'VICTIM_IDENTITY', 'VICTIM_IDENTITY'),
  'VictimConsent.about': row('VICTIM_IDENTITY', WISH),
  'VictimConsent.answer': row('VICTIM_IDENTITY', WISH),
  'VictimConsent.answeredOn': row('VICTIM_IDENTITY', WISH),
  'Event:VICTIM_CONSENT_RECORDED': row('VICTIM_IDENTITY', WISH),

  'Mutation.recordVictimConsent': may(WISH, ...REPORTERS),
  'Mutation.recordVictimHome': may(HOME, ...REPORTERS),
};
