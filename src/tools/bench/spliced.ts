import { type MobileTrialFacts, weighBans } from '../../mobile-trials/weigh-bans.js';
import { readMarks } from '../../hub/reading/marks.js';
import type { LawKnowledge } from '../../matter/law-knowledge.js';
import { workOut } from '../../matter/work-out-deadline.js';

/** Deadlines and eligibility follow from the law by rules that are no SQL: both sides work them out by the same functions. */
export const spliced = (text: string, law: LawKnowledge, today: string): string =>
  readMarks(text, {
    matter: () => undefined,
    withheld: () => undefined,
    cursor: () => 'null',
    computed: (kind, facts = {}) => JSON.stringify(kind === 0 ? deadline(facts, law, today) : eligibility(facts, law, today)),
  });

function deadline(clock: Record<string, unknown>, law: LawKnowledge, today: string) {
  const { basis, dueOn, state } = workOut(clock, { today, knowledge: { law } });
  return { rule: clock.rule, basis, startsOn: clock.starts_on, dueOn, state };
}

function eligibility(facts: Record<string, unknown>, law: LawKnowledge, today: string) {
  const reasons = weighBans(facts as unknown as MobileTrialFacts, law, today, true);
  return { eligible: reasons.length === 0, reasons: reasons.map(({ rule, basis, message }) => ({ rule, basis, message })) };
}
