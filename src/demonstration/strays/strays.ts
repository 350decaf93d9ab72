import { CaseFile } from '../case-file.js';
import { daysAfter, instantOn } from '../invent/calendar.js';
import type { Names } from '../invent/names.js';
import { Random } from '../invent/random.js';
import type { Registers } from '../invent/registers.js';
import type { FactScript, MatterScript, Paper } from '../matter-script.js';
import { acknowledgement, interception, reception, receipt, registration, type StrayReport } from './stray-reports.js';

const SEED = 6_2026;
/** Of so many open tips one gives occasion. */
const ONE_IN = 2;
/** Enough to be met in a province of any size: letting in is the one step of loading that is not done for many at a time. */
const MOST = 60;
const OPEN = new Set(['reportCrimeTip', 'extendCrimeTip']);

/** In turn; the first is let into the matter of the tip, the others still wait. */
const REPORTS: readonly StrayReport[] = [interception, reception, registration, interception, receipt, acknowledgement];

interface Parts {
  readonly names: Names;
  readonly registers: Registers;
  readonly lastDay: string;
}

/** Reports that do not find the matter they are meant for: each waits in one of its reporter's own until whoever leads there lets it in. */
export class Strays {
  #met = 0;

  constructor(private readonly parts: Parts) {}

  /** What strays once this matter has begun; mostly nothing does. */
  after({ code, facts }: MatterScript): MatterScript | null {
    const [tip] = facts;
    if (!tip || !this.#isOpenTip(facts)) return null;
    const turn = this.#met++ / ONE_IN;
    return Number.isInteger(turn) && turn < MOST ? this.#play(turn, tip, code) : null;
  }

  /** Its police alone have spoken, not long ago, and decided nothing. */
  #isOpenTip(facts: readonly FactScript[]): boolean {
    const since = daysAfter(this.parts.lastDay, -120);
    return facts.every(({ mutation, recordedAt }) => OPEN.has(mutation) && recordedAt > since);
  }

  #play(turn: number, tip: FactScript, matter: string): MatterScript {
    const { names, registers, lastDay } = this.parts;
    const place = turn % REPORTS.length;
    const report = REPORTS[place] ?? interception;
    const draw = new Random(SEED + turn * 7919);
    const file = new CaseFile(registers.code(draw, Number(lastDay.slice(0, 4))), registers, draw);
    const soon = daysAfter(String(tip.input.receivedOn), draw.between(4, 12));
    const entry = report({ draw, names, tip: paperOf(tip), soon, lately: daysAfter(lastDay, -draw.between(5, 15)) });
    const document = file.file(entry);
    const facts = file.facts();
    const { agency, organisation } = entry;
    const handlers = facts.map(({ recordedAt }) => ({ agency, organisation, subject: 'demo', since: recordedAt }));
    const stray = { code: file.code, facts, handlers };
    return place === 0 ? { ...stray, letIn: { matter, document, by: tip.organisation, at: instantOn(daysAfter(lastDay, -3), 90) } } : stray;
  }
}

const paperOf = ({ organisation, input }: FactScript): Paper => ({
  number: String(input.number),
  issuer: organisation,
  year: Number(String(input.receivedOn).slice(0, 4)),
});
