import { limitOn, type MobileTrialKnowledge } from '../knowledge.js';
import { birthdayAt, type DaySpan } from './day-span.js';
import type { DossierFacts, GatesAsked } from './dossier-facts.js';
import type { GateState } from './gate.js';

type OnDay = (facts: DossierFacts, day: string, years: number, exact: GatesAsked['exact']) => GateState;

/** Gates that look at the day. What a day leaves open is compared with it here and nowhere else. */
const DAY_GATES: Readonly<Record<string, OnDay>> = {
  DAYS_LEFT: ({ earliest_day: earliest, latest_day: latest }, day) => {
    if ((earliest !== null && day < earliest) || (latest !== null && day > latest)) return 'CLOSED';
    return latest === null ? 'UNKNOWN' : 'OPEN';
  },
  CUSTODY_REACHES: ({ custody_until: until }, day) => {
    if (until === null) return 'UNKNOWN';
    return until === 'infinity' || until >= day ? 'OPEN' : 'CLOSED';
  },
  ACCUSED_ADULT: (facts, day, years, exact) => adult(facts.accused_born_in, exact.accused, day, years),
  VICTIMS_ADULT: (facts, day, years, exact) => adult(facts.victims_born_in, exact.victims, day, years),
  IDENTIFIED_ADULT: (facts, day, years, exact) => adult(facts.identified_born_in, exact.identified, day, years),
};

/** By the year nobody is of age before 1 January of the year after the birthday, so that no birthday can be read off. */
function adult(bornIn: number | null, exact: string | null, day: string, years: number): GateState {
  if (exact !== null && exact.length === 10) return day >= birthdayAt(exact, years) ? 'OPEN' : 'CLOSED';
  if (bornIn === null) return 'UNKNOWN';
  if (bornIn === 0) return 'OPEN';
  const since = Number(day.slice(0, 4)) - (bornIn + years);
  if (since === 0) return 'UNKNOWN';
  return since > 0 ? 'OPEN' : 'CLOSED';
}

/** The state of a gate on the days that are meant: what differs among them is not known. */
export function dayState(rule: string, facts: DossierFacts, knowledge: MobileTrialKnowledge, span: DaySpan, asked: GatesAsked): GateState {
  const gate = DAY_GATES[rule];
  const years = limitOn(knowledge, 'ADULT', span.to)?.amount;
  if (!gate || years === undefined) return 'UNKNOWN';
  const [state = 'UNKNOWN', ...others] = new Set(turningDays(facts, span).map((day) => gate(facts, day, years, asked.exact)));
  return others.length === 0 ? state : 'UNKNOWN';
}

/** The ends of the span, and the days in it from which on a gate may stand otherwise. */
const turningDays = ({ earliest_day: earliest, latest_day: latest }: DossierFacts, { from, to }: DaySpan): string[] => [
  from,
  to,
  ...[earliest, latest].filter((day) => day !== null && from < day && day < to).map(String),
];
