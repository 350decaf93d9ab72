import { join } from 'node:path';
import { cell, type CsvRow, readCsv } from '../../matter/reference-data/read-csv.js';
import type { Random } from './random.js';

export type Sex = 'MALE' | 'FEMALE';

interface Part {
  readonly text: string;
  readonly weight: number;
}

/** In the list of surnames this weight marks those of fiction. */
const OF_FICTION = 0.01;

/** Names of nobody: each part is drawn apart, as often as it occurs in the south. */
export class Names {
  readonly #surnames: readonly Part[];
  readonly #middle: readonly CsvRow[];
  readonly #given: Readonly<Record<Sex, readonly Part[]>>;

  constructor(dataDir: string) {
    const read = (file: string) => readCsv(join(dataDir, 'names', file));
    this.#surnames = read('surnames.csv')
      .filter((row) => row.region === 'south')
      .map((row) => ({ text: cell(row, 'surname'), weight: Number(row.weight_percent) }))
      .filter(({ weight }) => weight > OF_FICTION);
    this.#middle = read('middle-names.csv').filter((row) => row.region === 'south');
    const observed = read('observed-frequencies.csv').filter((row) => row.part === 'given');
    const borne = read('given-names.csv');
    this.#given = { MALE: givenTo(borne, 'male', observed), FEMALE: givenTo(borne, 'female', observed) };
  }

  draw(draw: Random, sex: Sex, birthYear: number): string {
    const era = birthYear < 1995 ? 'traditional' : 'modern';
    const fitting = this.#middle.filter((row) => row.era === era && (row.sex === 'unisex' || row.sex === sex.toLowerCase()));
    const given = draw.weighted(this.#given[sex]).text;
    const middle = draw.pick(fitting.map((row) => cell(row, 'middle_name')).filter((name) => name !== given));
    return [draw.weighted(this.#surnames).text, middle, given].join(' ');
  }
}

/** Given names are observed without the sex of their bearers; the other list tells who bears them. */
function givenTo(borne: readonly CsvRow[], sex: string, observed: readonly CsvRow[]): readonly Part[] {
  const times = new Map<string, number>();
  for (const row of borne.filter((candidate) => candidate.sex === sex)) {
    const last = cell(row, 'given_name').split(' ').at(-1) ?? '';
    times.set(last, (times.get(last) ?? 0) + 1);
  }
  return observed
    .map((row) => ({ text: cell(row, 'value'), weight: Number(row.count) * (times.get(cell(row, 'value')) ?? 0) }))
    .filter(({ weight }) => weight > 0);
}
