import { type SpawnOptions, spawn } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The uid and gid of "nobody": PostgreSQL refuses to run as root. */
const NOBODY = 65_534;

export const isRoot = process.getuid?.() === 0;

/** How PostgreSQL's programs are started: as nobody when we are root, in a folder anyone may enter, with none of our environment. */
export function spawnOptions(options: SpawnOptions = {}): SpawnOptions {
  return { ...options, cwd: '/', env: { LC_ALL: 'C' }, ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}) };
}

export const giveToPostgres = (path: string): void => {
  if (isRoot) chownSync(path, NOBODY, NOBODY);
};

/** Whether nobody could walk down to this folder: a home that only root may enter stops it. */
export function isReachable(folder: string): boolean {
  if (!isRoot || folder === dirname(folder)) return true;
  return (statSync(folder).mode & 0o001) !== 0 && isReachable(dirname(folder));
}

/** Runs one of PostgreSQL's programs to its end; rejects with what it said. */
export function runProgram(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, spawnOptions({ stdio: ['ignore', 'pipe', 'pipe'] }));
    let said = '';
    child.stdout?.on('data', (text) => (said += text));
    child.stderr?.on('data', (text) => (said += text));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}: ${said.trim()}`))));
  });
}
