import type { Client } from 'pg';
import { callFunction } from '../../platform/database/call-function.js';

/** Takes indexes that loading does not look at away within the transaction, and returns how to build them again. */
export async function setAsideIndexes(client: Client): Promise<() => Promise<void>> {
  const definitions = await callFunction<string[]>(client, 'matter.set_aside_indexes');
  return () => callFunction(client, 'matter.build_indexes', definitions);
}
