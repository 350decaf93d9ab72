/** Parts items into threads: those that share a key, directly or through others, stay together and in order. */
export function threadsOf<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): T[][] {
  const parents = items.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parents[at] !== at) at = parents[at] as number;
    return at;
  };
  const holders = new Map<string, number>();
  for (const [i, item] of items.entries()) {
    for (const key of keysOf(item)) {
      const holder = holders.get(key);
      if (holder === undefined) holders.set(key, i);
      else parents[root(i)] = root(holder);
    }
  }
  const threads = new Map<number, T[]>();
  for (const [i, item] of items.entries()) threads.set(root(i), [...(threads.get(root(i)) ?? []), item]);
  return [...threads.values()];
}

/** Works threads off, so many at once and each in its order. */
export async function workOff<T>(threads: readonly (readonly T[])[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const waiting = threads.values();
  const lane = async () => {
    for (const thread of waiting) for (const item of thread) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}
