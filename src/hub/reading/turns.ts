/** A statement that runs longer than this (ms) no longer holds the others up. */
const LONG = 50;

/**
 * How many statements run at once. More than there are processors gain nothing: each is another process whose plans push those of the others out of
 * the processor's caches (half as much again for the same statement, measured with eight on two processors).
 */
export class Turns {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly long = LONG,
  ) {}

  /** Waits for a turn. What is returned ends it, and is to be called whatever happens. */
  async take(): Promise<() => void> {
    if (this.#running < this.atOnce) this.#running += 1;
    else await new Promise<void>((go) => this.#waiting.push(go));
    let given = false;
    const give = (): void => {
      if (given) return;
      given = true;
      this.#next();
    };
    const long = setTimeout(give, this.long);
    return () => {
      clearTimeout(long);
      give();
    };
  }

  /** The turn goes to whoever has waited longest. */
  #next(): void {
    const go = this.#waiting.shift();
    if (go) go();
    else this.#running -= 1;
  }
}
