import type { AgencyWord } from '../hub/identity/agency.js';
import { dayAt, instantOn, placeOfDay } from './invent/calendar.js';
import type { Random } from './invent/random.js';
import type { Registers } from './invent/registers.js';
import type { FactScript, Paper } from './matter-script.js';

export interface Entry {
  readonly agency: AgencyWord;
  readonly organisation: string;
  readonly mutation: string;
  /** The day it happened, and the input's field for it. */
  readonly day: string;
  readonly dayField: string;
  /** How much of the day is known: 10 characters unless said. */
  readonly precision?: 4 | 7;
  readonly fields?: Readonly<Record<string, unknown>>;
  /** The kind of its official number; left out: it has none. */
  readonly type?: string;
  /** The document that shows which matter it is about. */
  readonly about?: Paper | undefined;
  /** Days until the hub hears of it, at the least. */
  readonly lag?: number;
  /** Planned facts are heard of before they happen. */
  readonly heardOn?: string;
}

interface Filed extends Omit<FactScript, 'recordedAt'> {
  readonly heard: number;
}

/** Gathers a matter's facts and says when the hub hears of each: never before what it refers to, and in each agency's own order. */
export class CaseFile {
  readonly #filed: Filed[] = [];
  readonly #known = new Map<string, number>();
  readonly #lastOf = new Map<AgencyWord, number>();
  #sources = 0;

  constructor(
    readonly code: string,
    private readonly registers: Registers,
    private readonly draw: Random,
  ) {}

  /** Files a fact and returns its number; for one without, the number of what it is about. */
  file(entry: Entry): Paper {
    const { agency, organisation, mutation, day, about } = entry;
    const paper = entry.type ? this.registers.paper(organisation, entry.type, Number(day.slice(0, 4))) : null;
    const heard = Math.max(
      placeOfDay(entry.heardOn ?? day) + (entry.lag ?? this.draw.between(0, 3)),
      this.#lastOf.get(agency) ?? 0,
      about ? (this.#known.get(keyOf(about)) ?? 0) : 0,
    );
    this.#lastOf.set(agency, heard);
    if (paper) this.#known.set(keyOf(paper), heard);
    const input = {
      ...(about ? { matter: { document: about } } : {}),
      ...(paper ? { number: paper.number } : { sourceId: `${this.code}-${++this.#sources}` }),
      [entry.dayField]: day.slice(0, entry.precision ?? 10),
      ...entry.fields,
    };
    this.#filed.push({ agency, organisation, mutation, input, heard });
    if (paper) return paper;
    if (!about) throw new Error(`${mutation} has neither a number nor a matter`);
    return about;
  }

  /** Reports the latest fact of a kind again, as it should have been. */
  correct(mutation: string, changed: Readonly<Record<string, unknown>>, reason: string): void {
    const wrong = this.#filed.filter((fact) => fact.mutation === mutation).at(-1);
    if (!wrong) throw new Error(`${mutation} was not reported`);
    const heard = Math.max(wrong.heard + this.draw.between(1, 4), this.#lastOf.get(wrong.agency) ?? 0);
    this.#lastOf.set(wrong.agency, heard);
    this.#filed.push({ ...wrong, input: { ...wrong.input, ...changed, correctionReason: reason }, heard });
  }

  /** All facts, in the order in which the hub hears of them. */
  facts(): readonly FactScript[] {
    const ordered = this.#filed
      .map((fact, place) => ({ ...fact, place }))
      .sort((one, other) => one.heard - other.heard || one.place - other.place);
    return ordered.map(({ heard, place, ...fact }) => ({ ...fact, recordedAt: instantOn(dayAt(heard), Math.min(place * 7, 500)) }));
  }
}

const keyOf = ({ issuer, number, year }: Paper): string => `${issuer}|${year}|${number}`;
