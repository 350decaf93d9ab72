import type { BenchOptions } from './options.js';
import { load } from './load.js';
import { processorTime } from './processor-time.js';

/** One side of a comparison: where it listens and what it is asked. */
interface Side {
  readonly port: number;
  readonly pid: number;
  readonly requests: readonly Buffer[];
}

export interface Measured {
  readonly perSecond: number;
  /** Processor time of one request in milliseconds, node and PostgreSQL together. */
  readonly milliseconds: number;
  /** What of it is PostgreSQL's. */
  readonly ofDatabase: number;
}

export interface Round {
  readonly ours: Measured;
  readonly baseline: Measured;
}

type Settings = Pick<BenchOptions, 'rounds' | 'seconds' | 'connections'>;

/** Ours and the baseline in turn, the order changing from round to round, so that the machine's moods fall on both. */
export async function rounds(ours: Side, baseline: Side, postmaster: number, settings: Settings): Promise<readonly Round[]> {
  const measure = (side: Side, seconds: number) => measured(side, postmaster, settings.connections, seconds);
  await measure(baseline, 1);
  await measure(ours, 2);
  const done: Round[] = [];
  for (let round = 0; round < settings.rounds; round += 1) {
    const order = round % 2 === 0 ? [baseline, ours] : [ours, baseline];
    const results = new Map<Side, Measured>();
    for (const side of order) results.set(side, await measure(side, settings.seconds));
    done.push({ ours: results.get(ours) as Measured, baseline: results.get(baseline) as Measured });
  }
  return done;
}

async function measured({ port, pid, requests }: Side, postmaster: number, connections: number, seconds: number): Promise<Measured> {
  const before = processorTime(pid, postmaster);
  const { answers, seconds: took } = await load(port, requests, connections, seconds);
  const after = processorTime(pid, postmaster);
  const each = (used: number) => (used * 1000) / answers;
  const ofDatabase = each(after.database - before.database);
  return { perSecond: answers / took, milliseconds: each(after.server - before.server) + ofDatabase, ofDatabase };
}
