import type { Caller } from '../hub/identity/caller.js';
import type { References } from '../hub/intake/noun.js';
import type { Result } from '../hub/intake/intake.js';
import { cellsToInput } from './cells-to-input.js';
import { InputRefused } from './coerce-input.js';
import { Facts, type ReadFact } from './fact-of.js';
import type { ImportDoor } from './import-door.js';
import { readCsvRows } from './read-csv.js';
import type { Line } from './read-lines.js';
import { readNdjson } from './read-ndjson.js';
import { type Refusal, refusalOf } from './refusal.js';
import { RefusedFile } from './refused-file.js';
import { referencesIn } from './references-of.js';
import { Tally } from './tally.js';
import { threadsOf, workOff } from './threads.js';

/** So many lines are looked at together; what they look up is asked for in batches, and forgotten with them. */
const WINDOW = 500;
/** As many as an agency's role has connections to spare. */
const AT_ONCE = 4;

/**
 * Takes the facts of one file in, each in a transaction of its own, as if its sender had called the mutations. Lines that may speak of
 * one matter keep their order; others do not wait for each other.
 */
export async function importFacts(door: ImportDoor, file: string, caller: Caller): Promise<Tally> {
  const facts = new Facts(door.schema, door.nouns);
  const refused = new RefusedFile(file);
  const tally = new Tally();
  for await (const lines of windows(readFacts(file, facts, caller))) {
    const outcomes = await takeAll(door, lines, caller);
    for (const { number, refusal } of lines) {
      const outcome = refusal ?? (outcomes.get(number) as Result | Refusal);
      tally.add(typeof outcome === 'string' ? outcome : 'REFUSED');
      if (typeof outcome !== 'string') await refused.write({ line: number }, outcome);
    }
  }
  await refused.close();
  return tally;
}

async function* windows<T>(lines: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let window: T[] = [];
  for await (const line of lines) {
    if (window.push(line) < WINDOW) continue;
    yield window;
    window = [];
  }
  if (window.length > 0) yield window;
}

async function takeAll(door: ImportDoor, lines: readonly Line<ReadFact>[], caller: Caller): Promise<ReadonlyMap<number, Result | Refusal>> {
  const references = door.references();
  const outcomes = new Map<number, Result | Refusal>();
  const read = lines.flatMap(({ number, value }) => (value ? [{ number, fact: value }] : []));
  const threads = threadsOf(read, ({ fact }) => referencesIn(fact));
  await workOff(threads, AT_ONCE, async ({ number, fact }) => {
    outcomes.set(number, await takeOne(door, fact, caller, references));
  });
  return outcomes;
}

async function* readFacts(file: string, facts: Facts, caller: Caller): AsyncGenerator<Line<ReadFact>> {
  if (/\.csv$/i.test(file)) {
    for await (const line of readCsvRows(file))
      yield reading(line, (cells) => {
        const { type } = facts.find(cells.get('fact'), caller.agency);
        const { fact, ...input } = cellsToInput(cells, type);
        return facts.read(fact, input, caller.agency);
      });
  } else {
    for await (const line of readNdjson(file)) yield reading(line, ({ fact, ...input }) => facts.read(fact, input, caller.agency));
  }
}

function reading<T>({ number, value, refusal }: Line<T>, read: (value: T) => ReadFact): Line<ReadFact> {
  if (value === undefined) return { number, ...(refusal && { refusal }) };
  try {
    return { number, value: read(value) };
  } catch (error) {
    return { number, refusal: error instanceof InputRefused ? error.refusal : refusalOf(error) };
  }
}

async function takeOne(door: ImportDoor, { noun, input }: ReadFact, caller: Caller, references: References): Promise<Result | Refusal> {
  try {
    return (await door.intake.take(noun, input, caller, references)).result;
  } catch (error) {
    return refusalOf(error);
  }
}
