import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefused } from '../start-refused.js';

/** Survives a restart of the machine, unlike the other temporary folder. */
const PLACE = '/var/tmp';

/** A folder of root's that everybody may enter, one for each folder that nobody cannot reach. */
export function shelter(unreachable: string): string {
  const folder = join(PLACE, `lien-thong-${createHash('sha256').update(unreachable).digest('hex').slice(0, 16)}`);
  const made = mkdirOnce(folder);
  // Anybody may write in PLACE: a folder that is not ours could hold programs that are not ours either.
  const { uid, mode } = lstatSync(folder);
  if (!made && (uid !== 0 || (mode & 0o022) !== 0 || !lstatSync(folder).isDirectory()))
    throw new StartRefused(`Thư mục ${folder} không thuộc về root; hãy xóa nó.`, `The folder ${folder} is not root's own; remove it.`);
  return folder;
}

function mkdirOnce(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o755 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
