import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { callFunction } from '../../src/platform/database/call-function.js';
import { loadReferenceData } from '../../src/matter/reference-data/load-reference-data.js';
import { projectPath } from '../../src/platform/project-root.js';
import { freshDatabase } from '../support/database.js';
import { eventKinds } from './kinds.js';

const ROLES: Readonly<Record<string, string>> = {
  CA: 'lt_police',
  BP: 'lt_border_guard',
  LDTBXH: 'lt_social_affairs',
  SYT: 'lt_social_affairs',
  VKS: 'lt_procuracy',
  TA: 'lt_courts',
};

/** A fact as its reporter says it; documents as 'CODE|TYPE|year|number'. */
export interface Told {
  readonly by: string;
  readonly kind: string;
  readonly on: string;
  readonly own?: string;
  readonly target?: string | { readonly code: string } | { readonly matterId: string } | null;
  readonly quotes?: readonly string[];
  readonly names?: readonly string[];
  readonly details?: Readonly<Record<string, unknown>>;
  readonly published?: boolean;
}

export type Reporting = Awaited<ReturnType<typeof openReporting>>;

/** A database and a connection for each agency, to report and settle as intake does. */
export async function openReporting() {
  const database = await freshDatabase();
  const open = async (url: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return client;
  };
  const admin = await open(database.url);
  await loadReferenceData(admin, projectPath('data'));
  await callFunction(admin, 'matter.load_event_kinds', JSON.stringify(eventKinds));
  const { rows } = await admin.query<{ code: string; id: number }>('select code, id from matter.organisation');
  const ids = new Map(rows.map(({ code, id }) => [code, id]));
  const agencies = new Map<string, pg.Client>();
  for (const role of new Set(Object.values(ROLES))) agencies.set(role, await open(database.roleUrl(role)));

  const id = (code: string): number => ids.get(code) ?? -999;
  const as = (by: string): pg.Client => agencies.get(ROLES[by.split('-')[0] ?? ''] ?? '') as pg.Client;
  const key = (document: string): string => document.replace(/^[^|]+/, (code) => String(id(code)));

  const detail = (name: string, value: unknown): unknown =>
    name.endsWith('Key') ? key(String(value)) : name === 'courtId' ? id(String(value)) : value;

  function document(text: string) {
    const [issuer = '', type, year, number] = text.split('|');
    return { issuerId: issuer ? id(issuer) : null, type: type || null, year: year ? Number(year) : null, number };
  }

  function reportOf(told: Told, factId: string, change: string, version: number) {
    const details = Object.entries(told.details ?? {}).map(([name, value]) => [name, detail(name, value)]);
    return {
      factId,
      rowVersion: version,
      kind: told.kind,
      change,
      organisationId: id(told.by),
      occurredOn: told.on,
      recordedAt: new Date().toISOString(),
      documentNumber: told.own?.split('|')[3] ?? null,
      document: told.own ? document(told.own) : null,
      target: typeof told.target === 'string' ? document(told.target) : (told.target ?? null),
      quotes: (told.quotes ?? []).map(document),
      names: (told.names ?? []).map(id),
      details: Object.fromEntries(details),
      published: told.published ?? false,
    };
  }

  async function tell(told: Told, { factId = randomUUID(), change = 'REPORTED', version = 1 } = {}): Promise<string> {
    const client = as(told.by);
    await client.query('begin');
    try {
      const matter = await callFunction<string>(client, 'matter.report', JSON.stringify(reportOf(told, factId, change, version)));
      const settled = await callFunction<string>(client, 'matter.settle', matter);
      await client.query('commit');
      return settled;
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
  }

  async function close(): Promise<void> {
    for (const client of agencies.values()) await client.end();
    await admin.end();
    await database.drop();
  }

  return { admin, as, id, key, document, reportOf, tell, close };
}

/** The SQLSTATE that a call is refused with. */
export const refusal = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'accepted',
    (error: { code: string }) => error.code,
  );
