import type { Caller } from '../identity/caller.js';
import type { Knowledge } from './reads.js';

/** What a statement's parameters are taken from when it runs. */
export interface Inputs {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
  readonly today: string;
  readonly knowledge: Knowledge;
  readonly openCursor: (text: unknown, coordinate: string, order: string, length: number) => readonly unknown[];
}

/** One parameter: how to work out its value from the inputs. */
export type Parameter = (inputs: Inputs) => unknown;

/** Numbers the parameters of one statement; the same key gives the same number. */
export class Parameters {
  readonly list: Parameter[] = [];
  readonly #known = new Map<string, string>();

  /** The placeholder of a parameter, with its type in SQL. */
  add(type: string, parameter: Parameter, key?: string): string {
    const known = key === undefined ? undefined : this.#known.get(key);
    if (known) return known;
    this.list.push(parameter);
    const placeholder = `$${this.list.length}::${type}`;
    if (key !== undefined) this.#known.set(key, placeholder);
    return placeholder;
  }

  /** The statement with only the parameters that it uses: those of dropped arms are taken out, the others numbered anew. */
  prune(text: string): { readonly text: string; readonly parameters: readonly Parameter[] } {
    const used: number[] = [];
    const renumbered = text.replaceAll(/\$(\d+)(?=::)/g, (_, digits: string) => {
      const number = Number(digits);
      if (!used.includes(number)) used.push(number);
      return `$${used.indexOf(number) + 1}`;
    });
    return { text: renumbered, parameters: used.flatMap((number) => this.list[number - 1] ?? []) };
  }
}
