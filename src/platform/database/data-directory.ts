import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';
import { giveToPostgres, isReachable, runProgram } from './postgres-user.js';
import { shelter } from './shelter.js';

/** Where the embedded PostgreSQL keeps what it must not lose: its files, its superuser's password, the port it last had. */
export class DataDirectory {
  readonly #folder: string;

  constructor(folder: string) {
    // Parents are made apart, with usual rights: the mode below would close them to PostgreSQL's user as well.
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  /** PostgreSQL's own files; elsewhere only when its user could not reach them here. */
  get cluster(): string {
    return join(this.#place, 'postgres');
  }

  get #place(): string {
    return isReachable(this.#folder) ? this.#folder : shelter(this.#folder);
  }

  get log(): string {
    return join(this.#folder, 'postgres.log');
  }

  get port(): number | null {
    return Number(this.#read('postgres.port')) || null;
  }

  set port(port: number) {
    this.#write('postgres.port', String(port));
  }

  /** Drawn once and kept: the passwords of all roles follow from it. */
  get password(): string {
    const kept = this.#read('postgres.password');
    if (kept) return kept;
    const drawn = randomBytes(24).toString('hex');
    this.#write('postgres.password', drawn);
    return drawn;
  }

  /** The process that PostgreSQL's own lock file names, whether it lives or not. */
  get postmaster(): number | null {
    const file = join(this.cluster, 'postmaster.pid');
    return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) || null : null;
  }

  /** Builds the cluster beside its place and moves it there whole: an interrupted start leaves nothing half made. */
  async initialise({ initdb }: Binaries, extra: readonly string[]): Promise<void> {
    if (existsSync(join(this.cluster, 'PG_VERSION'))) return;
    const unfinished = `${this.cluster}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { mode: 0o700 });
    giveToPostgres(unfinished);
    const passwordFile = `${this.cluster}.new-password`;
    writeFileSync(passwordFile, this.password, { mode: 0o600 });
    giveToPostgres(passwordFile);
    try {
      const locale = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
      await runProgram(initdb, ['-D', unfinished, '-U', 'hub', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...locale, ...extra]);
      renameSync(unfinished, this.cluster);
    } finally {
      rmSync(passwordFile, { force: true });
    }
  }

  /** Takes everything away, here and where PostgreSQL had to keep its files instead. */
  remove(): void {
    rmSync(this.#place, { recursive: true, force: true });
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #read(name: string): string | null {
    const file = join(this.#folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
  }

  #write(name: string, text: string): void {
    const file = join(this.#folder, name);
    writeFileSync(`${file}.new`, text, { mode: 0o600 });
    chmodSync(`${file}.new`, 0o600);
    renameSync(`${file}.new`, file);
  }
}
