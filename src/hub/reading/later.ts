import { randomUUID } from 'node:crypto';

/** Parts of an answer that take a while to make: a mark keeps the place of each until all are there. No client can know the mark. */
export class Later {
  readonly #mark = randomUUID();
  readonly #made: Promise<unknown>[] = [];

  keep(value: Promise<unknown>): string {
    value.catch(() => undefined); // one that fails before it is waited for is heard there
    return `${this.#mark}:${this.#made.push(value) - 1}`;
  }

  async fill(text: string): Promise<string> {
    if (this.#made.length === 0) return text;
    const made = await Promise.all(this.#made);
    return text.replaceAll(new RegExp(`"${this.#mark}:(\\d+)"`, 'g'), (_, at: string) => JSON.stringify(made[Number(at)]));
  }
}
