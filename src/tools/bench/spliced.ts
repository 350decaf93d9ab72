import { readMarks } from '../../hub/reading/marks.js';
import type { LawKnowledge } from '../../matter/law-knowledge.js';
import { workOut } from '../../matter/work-out-deadline.js';
import { BY_YEAR, type DossierFacts } from '../../mobile-trials/gates/dossier-facts.js';
import { firstDay } from '../../mobile-trials/gates/eligibility-of.js';
import { notOpen, weighGates } from '../../mobile-trials/gates/weigh-gates.js';
import type { MobileTrialKnowledge } from '../../mobile-trials/knowledge.js';

interface Figures {
  readonly law: LawKnowledge;
  readonly mobileTrials: MobileTrialKnowledge;
}

/** Deadlines and eligibility follow from the law by rules that are no SQL: both sides work them out by the same functions. */
export const spliced = (text: string, figures: Figures, today: string): Promise<string> =>
  readMarks(text, {
    matter: () => undefined,
    withheld: () => 'null',
    cursor: () => 'null',
    computed: (kind, facts = {}) => JSON.stringify(kind === 0 ? deadline(facts, figures, today) : eligibility(facts, figures, today)),
  });

function deadline(clock: Record<string, unknown>, { law }: Figures, today: string) {
  const { basis, dueOn, state } = workOut(clock, { today, knowledge: { law } });
  return { rule: clock.rule, basis, startsOn: clock.starts_on, dueOn, state };
}

/** What the investigator who asks the hub is not shown: both sides answer the same. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['VictimConsent.answer', 'MobileTrialOpinion.closing']);

function eligibility(facts: Record<string, unknown>, { mobileTrials }: Figures, today: string) {
  const dossier = facts as unknown as DossierFacts & { readonly planned_on: string | null };
  const reasons = notOpen(
    weighGates(dossier, mobileTrials, {
      day: dossier.planned_on ?? firstDay(dossier, today),
      venue: null,
      sight: (coordinate) => !NOT_SHOWN.has(coordinate),
      exact: BY_YEAR,
      venueSight: { homes: null, cleared: [] },
    }),
  );
  return { eligible: reasons.length === 0, reasons: reasons.map(({ rule, basis, message }) => ({ rule, basis, message })) };
}
