import { Temporal } from 'temporal-polyfill';
import type { ComputeEnvironment } from '../hub/reading/reads.js';
import type { DeadlineRule, LawKnowledge } from './law-knowledge.js';

export const CLOCK_COLUMNS = [
  'rule',
  'variant',
  'starts_on',
  'met_on',
  'suspended_on',
  'replaced_on',
  'extended_to',
  'seriousness',
] as const;

interface Worked {
  readonly basis: string | null;
  readonly dueOn: string | null;
  readonly state: string;
}

type Clock = Readonly<Record<string, unknown>>;

/** The fields of one deadline are worked out together: a clock read for one answer is never another's. */
const worked = new WeakMap<Clock, Worked>();

/** When a clock ends and how it stands, from the dated rules of the law. */
export function workOut(clock: Clock, environment: Pick<ComputeEnvironment, 'today' | 'knowledge'>): Worked {
  const known = worked.get(clock) ?? work(clock, environment);
  worked.set(clock, known);
  return known;
}

function work(clock: Clock, { today, knowledge }: Pick<ComputeEnvironment, 'today' | 'knowledge'>): Worked {
  const law = knowledge.law as LawKnowledge;
  const startsOn = String(clock.starts_on);
  const rule = ruleFor(law, clock, startsOn);
  const dueOn = dueDay(law, rule, clock, startsOn);
  return { basis: rule?.basis ?? null, dueOn, state: stateOf(clock, dueOn, today) };
}

/** A variant without figures of its own (an extension up to a day that was set) keeps those of the base. */
function ruleFor(law: LawKnowledge, clock: Clock, day: string): DeadlineRule | undefined {
  const applies = (variant: unknown) => (rule: DeadlineRule) =>
    rule.rule === clock.rule &&
    rule.variant === variant &&
    (rule.seriousness === null || rule.seriousness === clock.seriousness) &&
    isInForce(rule, day);
  return law.deadlineRules.find(applies(clock.variant)) ?? law.deadlineRules.find(applies('BASE'));
}

const isInForce = (rule: DeadlineRule, day: string): boolean => rule.validFrom <= day && (rule.validTo === null || day < rule.validTo);

function dueDay(law: LawKnowledge, rule: DeadlineRule | undefined, clock: Clock, startsOn: string): string | null {
  if (typeof clock.extended_to === 'string') return clock.extended_to;
  if (!rule || startsOn.length !== 10) return null;
  const start = Temporal.PlainDate.from(startsOn);
  const amount = rule.unit === 'MONTHS' ? { months: rule.amount } : { days: rule.amount };
  const end = start.add(amount, { overflow: 'constrain' });
  return nextWorkingDay(law, rule.count === 'INCLUSIVE' ? end.subtract({ days: 1 }) : end).toString();
}

/** A limit that ends on a day off ends on the next working day (BLTTHS art. 134). */
function nextWorkingDay(law: LawKnowledge, day: Temporal.PlainDate): Temporal.PlainDate {
  const off = day.dayOfWeek >= 6 || law.daysOff.has(day.toString());
  return off ? nextWorkingDay(law, day.add({ days: 1 })) : day;
}

function stateOf(clock: Clock, dueOn: string | null, today: string): string {
  const met = clock.met_on as string | null;
  if (met) return dueOn !== null && met > dueOn ? 'MET_LATE' : 'MET';
  if (clock.suspended_on) return 'SUSPENDED';
  if (clock.replaced_on) return 'REPLACED';
  if (dueOn === null) return 'UNKNOWN';
  return today > dueOn ? 'OVERDUE' : 'RUNNING';
}
