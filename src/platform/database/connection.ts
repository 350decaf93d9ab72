import { createHmac } from 'node:crypto';
import { StartRefused } from '../start-refused.js';

/** The same server, user and options, another database. */
export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(name)}`;
  return changed.href;
}

/** The superuser's password, from which the passwords of all roles are drawn: so none of them is written down anywhere. */
function secretOf(url: string): string {
  const { password } = new URL(url);
  if (password === '')
    throw new StartRefused(
      'DATABASE_URL phải có mật khẩu: mật khẩu của các vai trò cơ sở dữ liệu được suy ra từ đó.',
      'DATABASE_URL must carry a password: the passwords of the database roles are derived from it.',
    );
  return decodeURIComponent(password);
}

export const rolePassword = (superuserUrl: string, role: string): string =>
  createHmac('sha256', secretOf(superuserUrl)).update(role).digest('hex');

/** How one role of the hub reaches the database that the superuser's connection string names. */
export function roleUrl(superuserUrl: string, role: string): string {
  const changed = new URL(superuserUrl);
  changed.username = role;
  changed.password = rolePassword(superuserUrl, role);
  return changed.href;
}
