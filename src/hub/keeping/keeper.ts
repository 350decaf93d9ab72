import type pg from 'pg';
import type { Clock } from '../../platform/clock.js';
import type { StatementRunner } from '../../platform/database/call-function.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { forbidden } from '../../platform/errors.js';
import { trailEntry } from '../audit/trail-entry.js';
import { writeTrail } from '../audit/trail.js';
import { agencyOf } from '../identity/agency.js';
import type { Caller } from '../identity/caller.js';
import { translated } from '../intake/database-errors.js';
import type { Recorder } from '../reading/answer-plugin.js';
import './messages.js';

/** What a command on something kept works with: a role that can do nothing else, in one transaction. */
export interface KeepingScope {
  readonly runner: StatementRunner;
  readonly now: Date;
  /** Whose it is, as the functions of the database take it. */
  readonly owner: string;
}

interface KeeperParts {
  readonly pool: pg.Pool;
  readonly clock: Clock;
  readonly policyVersion: string;
  readonly recorder: Pick<Recorder, 'refused'>;
}

/** Carries out what people do with what they keep; the entry of the trail commits with it. */
export class Keeper {
  constructor(private readonly parts: KeeperParts) {}

  async act<T>(caller: Caller, operation: string, run: (scope: KeepingScope) => Promise<T>): Promise<T> {
    const { pool, clock, policyVersion, recorder } = this.parts;
    if (caller.system) {
      const refusal = forbidden('keeping.people-only');
      await recorder.refused(caller, operation, refusal);
      throw refusal;
    }
    const now = clock.now();
    return inTransaction(pool, (runner) =>
      translated(async () => {
        const done = await run({ runner, now, owner: ownerOf(caller) });
        const entry = trailEntry({ caller, operation, kind: 'MUTATION', outcome: 'ANSWERED', policyVersion, at: now });
        await writeTrail(runner, [{ entry, view: null }]);
        return done;
      }),
    );
  }
}

const ownerOf = ({ issuer, agency, subject }: Caller): string => JSON.stringify({ issuer, agency: agencyOf(agency), subject });
