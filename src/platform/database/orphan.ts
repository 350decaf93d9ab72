import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { StartRefused } from '../start-refused.js';
import type { DataDirectory } from './data-directory.js';

/** What the system says of a process; null when it is gone, or is no process of this folder's PostgreSQL. */
export function livingPostmaster(directory: DataDirectory): { pid: number; parent: number } | null {
  const pid = directory.postmaster;
  if (pid === null) return null;
  try {
    if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(directory.cluster)) return null;
    // The name in parentheses may hold spaces: the fields are counted from its end.
    const [, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return { pid, parent: Number(parent) };
  } catch {
    return null;
  }
}

/** A hub that was killed leaves its PostgreSQL behind: it is ended in good order before a new one starts on the same files. */
export async function endOrphan(directory: DataDirectory): Promise<void> {
  const found = livingPostmaster(directory);
  if (!found) return;
  if (startedByLivingHub(found.parent))
    throw new StartRefused(
      'Một hub khác đang chạy trên cùng thư mục dữ liệu; hãy dừng nó hoặc đặt HUB_DATA_DIR khác.',
      'Another hub is running on the same data directory; stop it or set another HUB_DATA_DIR.',
    );
  process.kill(found.pid, 'SIGINT');
  for (let waited = 0; waited < 30_000 && livingPostmaster(directory); waited += 50) await pause(50);
}

/** An orphan is handed to the init process or to another reaper; only its own parent is a Node program. */
function startedByLivingHub(parent: number): boolean {
  if (parent <= 1) return false;
  try {
    return /(^|\/)node$/.test(readFileSync(`/proc/${parent}/cmdline`, 'utf8').split('\0')[0] ?? '');
  } catch {
    return false;
  }
}
