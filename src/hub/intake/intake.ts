import { createHash, randomUUID } from 'node:crypto';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Clock } from '../../platform/clock.js';
import { callFunction } from '../../platform/database/call-function.js';
import { badInput, conflict, forbidden } from '../../platform/errors.js';
import type { Caller } from '../identity/caller.js';
import type { Door } from './door.js';
import { runnerOf } from './em-runner.js';
import { type FactParts, factParts } from './fact-parts.js';
import type { AnyNoun, References, Report } from './noun.js';
import type { Owner } from './slice.js';
import './messages.js';
import { once, translated } from './database-errors.js';

export type Result = 'NEW' | 'UNCHANGED' | 'CORRECTED';

interface Taken {
  readonly id: string;
  readonly matterId: string;
  readonly result: Result;
}

interface IntakeParts {
  readonly orms: ReadonlyMap<Owner, MikroORM>;
  readonly references: () => References;
  readonly door: Door;
  readonly clock: Clock;
  /** Writes the entry of the trail within the fact's own transaction. */
  readonly record: (em: EntityManager, caller: Caller, operation: string, matterId: string) => Promise<void>;
}

/** The one door for facts: mutations and imported files pass it alike. Fact, event and trail entry commit together or not at all. */
export class Intake {
  constructor(private readonly parts: IntakeParts) {}

  async take(noun: AnyNoun, input: Report, caller: Caller, references = this.parts.references(), published = false): Promise<Taken> {
    const fact = await factParts(noun, input, caller, references, published);
    if (!fact.described.mayLieAhead && fact.occurredOn !== null && fact.occurredOn > String(this.parts.clock.today())) {
      throw badInput('intake.lies-ahead');
    }
    const orm = this.parts.orms.get(noun.agency);
    if (!orm || noun.agency !== caller.agency) throw forbidden('intake.other-agency');
    const write = async (em: EntityManager, again: boolean) => {
      if (again) await waitInLine(em, fact);
      return this.#write(em, noun, fact, caller);
    };
    return once((again) => orm.em.fork().transactional((em) => translated(() => write(em as EntityManager, again))));
  }

  async #write(em: EntityManager, noun: AnyNoun, fact: FactParts, caller: Caller): Promise<Taken> {
    const known = (await em.findOne(
      noun.entity as never,
      { organisationId: fact.organisationId, sourceKey: fact.sourceKey, recordedTo: null } as never,
    )) as Stored | null;
    if (known && known.contentDigest === fact.contentDigest) return { id: known.id, matterId: known.matterId, result: 'UNCHANGED' };
    if (known && !fact.correctionReason) throw conflict('intake.other-content', {}, ['number']);
    const now = this.parts.clock.now();
    const id = known?.id ?? randomUUID();
    const version = (known?.version ?? 0) + 1;
    const { published } = fact.told;
    const matterId = await this.parts.door.report(runnerOf(em), {
      ...fact.told,
      factId: id,
      rowVersion: version,
      change: known ? 'CORRECTED' : 'REPORTED',
      recordedAt: now.toISOString(),
    });
    await noun.check?.(fact.described, { em, matterId, factId: known?.id ?? null, published });
    if (known) await this.#end(em, known, now);
    em.create(
      noun.entity as never,
      {
        ...fact.described.row,
        rowId: randomUUID(),
        id,
        version,
        matterId,
        homeMatterId: known?.homeMatterId ?? matterId,
        ...fact.columns,
        correctionReason: known ? fact.correctionReason : null,
        recordedFrom: now,
        recordedTo: null,
        withdrawalReason: null,
        recordedBy: caller.subject,
      } as never,
    );
    await em.flush();
    const settled = await this.parts.door.settle(runnerOf(em), matterId);
    await this.parts.record(em, caller, noun.mutation, settled);
    return { id, matterId: settled, result: known ? 'CORRECTED' : 'NEW' };
  }

  /** The old version ends before the new one begins: only one may be current at a time. */
  async #end(em: EntityManager, known: Stored, now: Date): Promise<void> {
    known.recordedTo = now;
    await em.flush();
  }
}

/** Where several clients report one number at a time, the later ones look again one after another. */
async function waitInLine(em: EntityManager, { organisationId, sourceKey }: FactParts): Promise<void> {
  const place = createHash('sha256').update(`${organisationId} ${sourceKey}`).digest().readBigInt64BE();
  await callFunction(runnerOf(em), 'pg_catalog.pg_advisory_xact_lock', String(place));
}

interface Stored {
  readonly id: string;
  readonly version: number;
  readonly matterId: string;
  readonly homeMatterId: string;
  readonly contentDigest: string;
  recordedTo: Date | null;
}
