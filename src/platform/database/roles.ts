import type pg from 'pg';
import { rolePassword } from './connection.js';
import { scramVerifier } from './scram-verifier.js';
import { withClient } from './with-client.js';

export type RoleSpec = Readonly<{
  name: string;
  /** A role that nobody can be signed in as owns functions and nothing else. */
  login: boolean;
  /** Settings every connection of the role starts with. */
  settings?: Readonly<Record<string, string>>;
}>;

/** Compiling costs more than our statements take; instants are told in UTC whatever the server's zone is. */
const usual = { jit: 'off', timezone: 'UTC' };

/** Creates the roles that are missing and gives all of them their password and settings of today. */
export async function ensureRoles(url: string, roles: readonly RoleSpec[]): Promise<void> {
  await withClient(url, async (client) => {
    await client.query('begin');
    // Roles belong to the whole server: two hubs that start at once must not both find one missing.
    await client.query("select pg_advisory_xact_lock(hashtext('hub.roles'))");
    for (const role of roles) await ensureRole(client, role, rolePassword(url, role.name));
    await client.query('commit');
  });
}

async function ensureRole(client: pg.Client, role: RoleSpec, password: string): Promise<void> {
  const name = client.escapeIdentifier(role.name);
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role.name]);
  if (!rowCount) await client.query(`create role ${name}`);
  const verifier = client.escapeLiteral(scramVerifier(password));
  await client.query(`alter role ${name} with noinherit ${role.login ? `login password ${verifier}` : 'nologin'}`);
  if (!role.login) await joinRole(client, name);
  for (const [setting, value] of Object.entries(role.login ? { ...usual, ...role.settings } : {}))
    await client.query(`alter role ${name} set ${client.escapeIdentifier(setting)} = ${client.escapeLiteral(value)}`);
}

/** To hand a function to a role one must be a member of it; a superuser always is. */
async function joinRole(client: pg.Client, name: string): Promise<void> {
  const { rows } = await client.query<{ rolsuper: boolean }>('select rolsuper from pg_roles where rolname = current_user');
  if (!rows[0]?.rolsuper) await client.query(`grant ${name} to current_user with set true, inherit true`);
}
