import type { Pool } from 'pg';
import { callFunction } from '../platform/database/call-function.js';
import type { LawKnowledge } from './law-knowledge.js';

/** Reads the tables of the law once, at start. */
export async function loadLaw(pool: Pool): Promise<LawKnowledge> {
  const law = await callFunction<Omit<LawKnowledge, 'daysOff'> & { daysOff: readonly string[] }>(pool, 'matter.law_knowledge');
  return { ...law, daysOff: new Set(law.daysOff) };
}
