import { setImmediate } from 'node:timers/promises';
import type { Client } from 'pg';
import { keyOf } from '../../hub/intake/fact-parts.js';
import type { References } from '../../hub/intake/noun.js';
import type { EntityTables } from '../../hub/reading/model.js';
import { documentParts } from '../../matter/document-parts.js';
import { callFunction } from '../../platform/database/call-function.js';
import type { LettingIn } from '../matter-script.js';
import { CopyBuffer, type Row } from './copy-rows.js';
import type { DescribedMatter } from './described-matter.js';
import { documentRow, eventRow, factRow, namingRows, quoteRows, type Version } from './matter-rows.js';

/** Plans made while tables are small would read all of them for ever: they are counted anew each time they have grown so much, until they are large. */
const COUNTED = { growth: 4, enough: 10_000 };

/** Matters handed to the database at a time: few at first, for nothing is counted yet when they are worked out. */
const BATCH = { first: 250, most: 2000 };

/** Writes described matters behind the caller's back: the next ones are described while the database takes these in. */
export class BulkWriter {
  readonly #rows = new CopyBuffer();
  readonly #ids = new Map<string, string>();
  readonly #letIn: string[] = [];
  #writing: Promise<void> = Promise.resolve();
  #waiting: string[] = [];
  #written = 0;
  #counted = 0;

  constructor(
    private readonly client: Client,
    private readonly tables: EntityTables,
  ) {}

  /** Returns when there is room for more. */
  async write(described: readonly DescribedMatter[], references: References): Promise<void> {
    for (const { id, script } of described) this.#ids.set(script.code, id);
    for (const matter of described) {
      await this.#addMatter(matter, references);
      // Meanwhile what the database answers is heard.
      await setImmediate();
    }
    this.#waiting.push(...described.map(({ id }) => id));
    if (this.#waiting.length >= Math.min(Math.max(BATCH.first, this.#written), BATCH.most)) await this.#hand();
  }

  async finish(): Promise<void> {
    await this.#hand();
    await this.#writing;
  }

  /** Joins what waited to the matters that it was let into, as the door would; needs the indexes. */
  async join(): Promise<void> {
    for (const id of this.#letIn) await callFunction(this.client, 'matter.settle', id);
  }

  /** Hands over what has gathered, when what was handed over before is written. */
  async #hand(): Promise<void> {
    await this.#writing;
    this.#writing = this.#flush(this.#waiting);
    this.#waiting = [];
    // A failure is told to whoever writes next; unheard until then, it would end the process.
    this.#writing.catch(() => undefined);
  }

  async #flush(ids: readonly string[]): Promise<void> {
    await this.#rows.flush(this.client);
    await callFunction(this.client, 'matter.refresh_all', ids);
    this.#written += ids.length;
    if (this.#counted >= COUNTED.enough || this.#written < COUNTED.growth * this.#counted) return;
    this.#counted = this.#written;
    await this.client.query('analyze');
  }

  async #addMatter({ id, script, versions }: DescribedMatter, references: References): Promise<void> {
    const opening = versions[0]?.parts;
    // Opened by a fact that was meant for another matter: the others of a matter find it by what the first one tells.
    const waits = (opening?.told.target ?? null) !== null;
    this.#rows.add('matter.matter', { id, code: script.code, opened_on: opening?.occurredOn, began_waiting: waits });
    this.#rows.add('matter.code', { code: script.code, matter_id: id, home_matter_id: id });
    for (const version of versions) this.#addVersion(version);
    for (const { organisation, subject, since } of script.handlers) {
      const { id: organisationId } = await references.organisation(organisation);
      this.#rows.add('matter.handler', { matter_id: id, organisation_id: organisationId, subject, since });
    }
    if (script.letIn) await this.#addLettingIn(id, script.letIn, references);
  }

  async #addLettingIn(id: string, { matter, document, by, at }: LettingIn, references: References): Promise<void> {
    const [issuer, leader] = await Promise.all([document.issuer, by].map((code) => references.organisation(code)));
    const key = keyOf(documentParts(document.number, document.year, issuer?.id ?? null));
    this.#rows.add('matter.acceptance', { matter_id: this.#ids.get(matter), document_key: key, by_organisation: leader?.id, at });
    this.#letIn.push(id);
  }

  #addVersion(version: Version): void {
    const { table, columns } = this.tables.byClass(() => version.noun.entity);
    this.#rows.add(table, factRow(version), columns);
    this.#rows.add('matter.event', eventRow(version));
    if (version.endedAt !== null) return;
    const document = documentRow(version);
    if (document) this.#rows.add('matter.document', document);
    for (const quote of quoteRows(version)) this.#rows.add('matter.quote', quote);
    for (const naming of namingRows(version)) this.#rows.add('matter.naming', naming);
    for (const link of this.#linkRows(version)) this.#rows.add('matter.link', link);
  }

  /** A link shows from both sides. */
  #linkRows({ parts, id, matterId }: Version): readonly Row[] {
    return parts.told.links.flatMap((link) => {
      const { kind, code } = link as { readonly kind: string; readonly code: string };
      const other = this.#ids.get(code);
      if (!other) return [];
      const row = { kind, fact_id: id };
      return [
        { from_matter: matterId, to_matter: other, ...row },
        { from_matter: other, to_matter: matterId, ...row },
      ];
    });
  }
}
