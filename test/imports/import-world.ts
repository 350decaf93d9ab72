import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importCases } from '../../src/imports/cases/import-cases.js';
import { importFacts } from '../../src/imports/import-facts.js';
import { systemCaller } from '../../src/imports/system-caller.js';
import { openImportDoor } from '../../src/tools/import-door.js';
import type { AgencyWord } from '../../src/hub/identity/agency.js';
import { fixedClock } from '../../src/platform/clock.js';
import { scratchFolder } from '../support/database.js';
import { startHub, type TestHub } from '../support/hub.js';

interface RefusedLine {
  readonly line: number;
  readonly case?: string;
  readonly fact?: string;
  readonly code: string;
  readonly reason: { readonly vi: string; readonly en: string };
  readonly path?: readonly (string | number)[];
}

/** A hub with a folder of files to import. */
export class ImportWorld {
  readonly #folder = scratchFolder(`import-${process.pid}-${Math.random().toString(36).slice(2)}`);

  private constructor(
    readonly hub: TestHub,
    readonly door: Awaited<ReturnType<typeof openImportDoor>>,
  ) {
    mkdirSync(this.#folder, { recursive: true });
  }

  static async open(): Promise<ImportWorld> {
    const hub = await startHub();
    return new ImportWorld(hub, await openImportDoor(hub.hub, fixedClock(hub.now)));
  }

  file(name: string, content: string | Buffer): string {
    const path = join(this.#folder, name);
    writeFileSync(path, content);
    return path;
  }

  lines(name: string, lines: readonly unknown[]): string {
    return this.file(name, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  }

  async import(file: string, agency: AgencyWord = 'police', organisation = 'CA-TG-GC'): Promise<string> {
    return String(await importFacts(this.door, file, await systemCaller(this.door.directory, agency, organisation, 'import')));
  }

  async importCases(file: string): Promise<string> {
    return String(await importCases(this.door, file));
  }

  /** What was refused of a file; null when there is no such file. */
  refused(file: string): readonly RefusedLine[] | null {
    const name = `${file}.refused.ndjson`;
    if (!existsSync(name)) return null;
    return readFileSync(name, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as RefusedLine);
  }

  async close(): Promise<void> {
    await this.door.close();
    await this.hub.close();
  }
}
