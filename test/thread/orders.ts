import type { FactScript } from '../../src/demonstration/matter-script.js';

/** Numbers that follow from the seed alone (mulberry32), so that a failure can be told and repeated. */
export function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The facts mixed anew; what one body tells stays in its own order. */
export function mixed(facts: readonly FactScript[], draw: () => number): FactScript[] {
  const queues = new Map<string, FactScript[]>();
  for (const fact of facts) queues.set(fact.organisation, [...(queues.get(fact.organisation) ?? []), fact]);
  // Each body is as likely to be next as any other: long waits for a whole body come up, not only an even mix.
  return facts.map(() => {
    const waiting = [...queues.values()].filter(({ length }) => length > 0);
    return waiting[Math.floor(draw() * waiting.length)]?.shift() as FactScript;
  });
}
