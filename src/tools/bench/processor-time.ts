import { readdirSync, readFileSync } from 'node:fs';

const TICKS = 100;

/** What the kernel says of a process: its parent and the time it used, its reaped children's included. */
function statOf(pid: number): { parent: number; own: number; reaped: number } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ').map(Number) ?? [];
    const at = (index: number): number => fields[index] ?? 0;
    return { parent: at(1), own: at(11) + at(12), reaped: at(13) + at(14) };
  } catch {
    return null;
  }
}

/** Seconds of processor time used so far. */
interface Used {
  readonly server: number;
  /** The whole PostgreSQL cluster. */
  readonly database: number;
}

export function processorTime(server: number, postmaster: number): Used {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  let database = 0;
  for (const pid of processes) {
    const stat = statOf(pid);
    if (pid === postmaster) database += (stat?.own ?? 0) + (stat?.reaped ?? 0);
    else if (stat?.parent === postmaster) database += stat.own;
  }
  return { server: (statOf(server)?.own ?? 0) / TICKS, database: database / TICKS };
}
