import { StartRefused } from '../start-refused.js';
import { rolePassword } from './connection.js';
import { withClient } from './with-client.js';

/** Refuses to start where migrating would fail half way: a connection string without password, a user with too few rights. */
export async function requirePowers(url: string): Promise<void> {
  rolePassword(url, '');
  const { rows } = await withClient(url, (client) =>
    client.query<{ roles: boolean; schemas: boolean; version: number }>(
      `select rolsuper or rolcreaterole as roles, has_database_privilege(current_database(), 'create') as schemas,
        current_setting('server_version_num')::int as version from pg_roles where rolname = current_user`,
    ),
  );
  const [{ roles, schemas, version } = { roles: false, schemas: false, version: 0 }] = rows;
  if (version < 160_000) throw new StartRefused('Cần PostgreSQL 16 trở lên.', 'PostgreSQL 16 or newer is needed.');
  if (!roles || !schemas)
    throw new StartRefused(
      'Người dùng trong DATABASE_URL phải được phép tạo vai trò (CREATEROLE) và tạo lược đồ trong cơ sở dữ liệu này.',
      'The user of DATABASE_URL must be allowed to create roles (CREATEROLE) and to create schemas in this database.',
    );
}
