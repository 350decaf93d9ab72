import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { StatementRunner } from '../../platform/database/call-function.js';

/** Runs a statement on the connection of the entity manager's transaction. */
export const runnerOf = (em: EntityManager): StatementRunner => ({
  query: async (text, values) => ({ rows: (await em.getKysely().executeQuery(CompiledQuery.raw(text, values))).rows as unknown[] }),
});
