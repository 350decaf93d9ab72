import { migrate } from './platform/database/migrate.js';
import { requirePowers } from './platform/database/require-powers.js';
import { ensureRoles, type RoleSpec } from './platform/database/roles.js';
import { withClient } from './platform/database/with-client.js';
import { loadReferenceData } from './matter/reference-data/load-reference-data.js';
import { loadMobileTrialData } from './mobile-trials/load-reference-data.js';
import { projectPath } from './platform/project-root.js';

/** Who owns a schema and a folder of migrations, in the order they are built. */
export const owners = ['hub', 'matter', 'police', 'border_guard', 'social_affairs', 'procuracy', 'courts', 'mobile_trials'] as const;

const agencyRoles = ['lt_police', 'lt_border_guard', 'lt_social_affairs', 'lt_procuracy', 'lt_courts'] as const;

/** How long one question may be read: what runs away would hold its connection for ever. */
const LONGEST_READING = '30s';

/** Reading asks the same few statements with other values: planning each anew would cost as much as running it. */
const reading = { plan_cache_mode: 'force_generic_plan', statement_timeout: LONGEST_READING };

const roles: readonly RoleSpec[] = [
  ...agencyRoles.map((name) => ({ name, login: true })),
  { name: 'lt_mobile_trials', login: true },
  { name: 'lt_reader', login: true, settings: reading },
  { name: 'lt_reader_low', login: true, settings: reading },
  { name: 'lt_trail', login: true },
  { name: 'lt_keeping', login: true },
  { name: 'lt_matter', login: false },
];

/** Makes a database, empty or old, into one this version of the hub can work on. */
export async function prepareDatabase(url: string): Promise<string[]> {
  await requirePowers(url);
  await ensureRoles(url, roles);
  const done = await migrate(url, owners);
  await withClient(url, async (client) => {
    await loadReferenceData(client, projectPath('data'));
    await loadMobileTrialData(client, projectPath('data'));
  });
  return done;
}
