import { smallintArray, uuidArray } from '../../platform/database/binary-array.js';
import { callFunction, type StatementRunner } from '../../platform/database/call-function.js';
import { unavailable } from '../../platform/errors.js';
import { log } from '../../platform/log.js';
import '../reading/messages.js';
import type { TrailExportRow } from '../reading/trail-export-row.js';
import type { TrailEntryRow, TrailView } from './trail-entry.js';

interface Waiting {
  readonly entry: TrailEntryRow;
  readonly view: TrailView | null;
  readonly written: () => void;
  readonly failed: (error: unknown) => void;
}

const AT_ONCE = 200;
const VIEWS_KNOWN = 10_000;

/** No audit, no answer: an entry is in the database before its answer leaves. Requests under way share one insert and one commit. */
export class Trail {
  /** Views that are in the database for good: the table only grows. */
  readonly #kept = new Set<string>();
  #waiting: Waiting[] = [];
  #writing = false;

  constructor(private readonly runner: StatementRunner) {}

  async write(entry: TrailEntryRow, view: TrailView | null = null): Promise<void> {
    const entered = new Promise<void>((written, failed) => {
      this.#waiting.push({ entry, view, written, failed });
      void this.#drain();
    });
    await entered.catch(notWritten);
  }

  /** The entry of a file, with what it holds, by one statement. */
  async writeExport(entry: TrailEntryRow, view: TrailView | null, file: TrailExportRow): Promise<void> {
    const views = view ? [{ hash: view.hash, policy_version: entry.policy_version, view: view.view }] : [];
    const values = [JSON.stringify(views), ...asValues([entry]), JSON.stringify({ ...file, id: entry.id })];
    await callFunction(this.runner, 'hub.write_export', ...values).catch(notWritten);
  }

  async #drain(): Promise<void> {
    if (this.#writing) return;
    this.#writing = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, AT_ONCE);
      const error = await writeTrail(
        this.runner,
        batch.map(({ entry, view }) => ({ entry, view: this.#isKept(view) ? null : view })),
      ).then(
        () => this.#keep(batch),
        (reason: unknown) => ({ reason }),
      );
      for (const { written, failed } of batch) {
        if (error) failed(error.reason);
        else written();
      }
    }
    this.#writing = false;
  }

  #isKept(view: TrailView | null): boolean {
    return view !== null && this.#kept.has(view.hash);
  }

  #keep(batch: readonly Waiting[]): null {
    if (this.#kept.size > VIEWS_KNOWN) this.#kept.clear();
    for (const { view } of batch) if (view) this.#kept.add(view.hash);
    return null;
  }
}

function notWritten(error: unknown): never {
  log('error', 'trail.not-written', { code: String((error as { code?: unknown }).code ?? '') });
  throw unavailable('reading.trail-unavailable');
}

/** Writes entries with the rights of the runner: the trail's own, or an agency's within its transaction. */
export async function writeTrail(runner: StatementRunner, entries: readonly Pick<Waiting, 'entry' | 'view'>[]): Promise<void> {
  const views = new Map(
    entries.flatMap(({ entry, view }) =>
      view ? [[view.hash, { hash: view.hash, policy_version: entry.policy_version, view: view.view }] as const] : [],
    ),
  );
  if (views.size > 0) await callFunction(runner, 'hub.write_trail_views', JSON.stringify([...views.values()]));
  await callFunction(runner, 'hub.write_trail', ...asValues(entries.map(({ entry }) => entry)));
}

/** The matters and classes of all entries are two arrays, and each entry says which of them are its own. */
function asValues(entries: readonly TrailEntryRow[]): readonly (string | Buffer)[] {
  const [matters, classes]: [string[], number[]] = [[], []];
  const rows = entries.map(({ matters: ids, classes: codes, ...row }) => {
    const [matters_from, classes_from] = [matters.length + 1, classes.length + 1];
    matters.push(...ids);
    classes.push(...codes);
    return { ...row, matters_from, matters_to: matters.length, classes_from, classes_to: classes.length };
  });
  return [JSON.stringify(rows), uuidArray(matters), smallintArray(classes)];
}
