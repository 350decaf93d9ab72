import { callFunction } from '../../platform/database/call-function.js';
import { notFound } from '../../platform/errors.js';
import type { Door } from './door.js';
import type { CommandScope } from './hub-context.js';
import './messages.js';
import type { AnyNoun } from './noun.js';

interface StoredFact {
  readonly id: string;
  readonly version: number;
  readonly organisationId: number;
  readonly occurredOn: string | null;
  readonly documentNumber: string | null;
  recordedTo: Date | null;
  withdrawalReason: string | null;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Takes back a fact that was reported on the wrong matter: it ends with its reason, and stays in its versions and the trail. */
export class Withdrawal {
  constructor(
    private readonly nouns: readonly AnyNoun[],
    private readonly door: Door,
  ) {}

  async withdraw(scope: CommandScope, factId: string, reason: string): Promise<string> {
    const { em, runner, now, caller } = scope;
    const fact = UUID.test(factId) ? await this.#find(scope, factId) : null;
    const kind =
      fact && caller.reportsFor.includes(fact.organisationId)
        ? await callFunction<string | null>(runner, 'matter.kind_of_fact', factId)
        : null;
    if (!fact || !kind) throw notFound('intake.not-found', {}, ['factId']);
    const matterId = await this.door.report(runner, {
      factId,
      rowVersion: fact.version,
      kind,
      change: 'WITHDRAWN',
      organisationId: fact.organisationId,
      occurredOn: fact.occurredOn,
      recordedAt: now.toISOString(),
      documentNumber: fact.documentNumber,
      details: {},
      document: null,
      quotes: [],
      target: null,
      names: [],
      links: [],
      published: false,
    });
    fact.recordedTo = now;
    fact.withdrawalReason = reason;
    await em.flush();
    return this.door.settle(runner, matterId);
  }

  async #find({ em, caller }: CommandScope, id: string): Promise<StoredFact | null> {
    for (const noun of this.nouns.filter(({ agency }) => agency === caller.agency)) {
      const found = await em.findOne(noun.entity as never, { id, recordedTo: null } as never);
      if (found) return found as StoredFact;
    }
    return null;
  }
}
