/** Keeps what was used last, up to a number. */
export class StatementCache<T> {
  readonly #entries = new Map<string, T>();

  constructor(
    private readonly limit: number,
    private readonly dropped: (value: T) => void = () => {},
  ) {}

  get(key: string): T | undefined {
    const value = this.#entries.get(key);
    if (value !== undefined) {
      this.#entries.delete(key);
      this.#entries.set(key, value);
    }
    return value;
  }

  set(key: string, value: T): void {
    this.#entries.set(key, value);
    if (this.#entries.size <= this.limit) return;
    const oldest = this.#entries.keys().next().value as string;
    const gone = this.#entries.get(oldest);
    this.#entries.delete(oldest);
    if (gone !== undefined) this.dropped(gone);
  }
}
