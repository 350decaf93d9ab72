interface Test {
  readonly path: string;
}

/** Files that take minutes: begun last they would keep one worker busy while all others are done. */
const SLOWEST = ['demonstration/bulk-and-door', 'differential/trial', 'thread/shuffled', 'gates/sweep', 'explorer/mobile-trials-path'];

const rank = ({ path }: Test): number => {
  const found = SLOWEST.findIndex((name) => path.includes(`${name}.test.`));
  return found < 0 ? SLOWEST.length : found;
};

/** The order in which Jest runs the files: the slowest first, the others by name. */
export default class SlowestFirst {
  sort(tests: readonly Test[]): Test[] {
    return tests.toSorted((one, other) => rank(one) - rank(other) || one.path.localeCompare(other.path));
  }

  shard(tests: readonly Test[]): readonly Test[] {
    return tests;
  }

  allFailedTests(tests: readonly Test[]): readonly Test[] {
    return tests;
  }

  cacheResults(): void {}
}
