import type { Knowledge } from '../../../hub/reading/reads.js';
import type { LawKnowledge } from '../../../matter/law-knowledge.js';
import type { KeptBudget } from '../budget.js';
import type { Accessibility, RecordingRule, ShieldingKind } from '../holding-words.js';
import type { KeptBasis } from '../legal-basis.js';
import type { KeptTask } from '../plan-task.js';

/** What every paper says of the case. */
export interface CaseFacts {
  readonly matter_code: string;
  readonly offences: readonly string[] | null;
  readonly court_name: string;
  readonly court_above: string | null;
  readonly accused: number | null;
}

export interface PlanFacts {
  readonly opensAt: string;
  readonly expectedEndAt: string;
  readonly venue: string;
  readonly capacity: number;
  readonly accessibility: Accessibility;
  readonly distanceKm: number;
  readonly members: number;
  readonly escort: string | null;
  readonly interpreters: readonly string[];
  readonly shielding: readonly ShieldingKind[];
  readonly legalAid: string | null;
  readonly recording: RecordingRule;
  readonly minimumAge: number;
  readonly fallbackVenue: string | null;
  readonly fallbackOpensAt: string | null;
  readonly budget: readonly KeptBudget[];
  readonly tasks: readonly KeptTask[];
  readonly legalBasis: readonly KeptBasis[];
}

export interface OpinionFacts {
  readonly capacity: string;
  readonly position: string | null;
  readonly body: string | null;
  readonly answered: boolean;
}

export interface PaperFacts extends CaseFacts {
  readonly planned_on: string | null;
  readonly venue_name: string | null;
  readonly venue_unit: string | null;
  readonly opinions: readonly OpinionFacts[];
  readonly plan: PlanFacts | null;
}

/** "02 bị cáo, bị truy tố về tội … theo khoản 2 Điều 150": what is said of them until a judgment says more. */
export function accusedSentence({ accused, offences }: CaseFacts, knowledge: Knowledge): string {
  const { offences: names } = knowledge.law as LawKnowledge;
  const articles = [...new Set((offences ?? []).map((offence) => offence.split('.')[0] ?? ''))];
  const charged = articles.map((article) => {
    const known = names.filter((offence) => offence.article === article);
    const clauses = (offences ?? []).flatMap((offence) => (offence.startsWith(`${article}.`) ? [offence.slice(article.length + 1)] : []));
    const where = clauses.length > 0 ? `khoản ${clauses.join(', ')} Điều ${article}` : `Điều ${article}`;
    return `tội “${known.at(-1)?.name ?? ''}” theo ${where} Bộ luật Hình sự`;
  });
  const who = accused === null || accused === 0 ? 'Các bị cáo' : `${String(accused).padStart(2, '0')} bị cáo`;
  return charged.length === 0 ? `${who} của vụ án.` : `${who} bị truy tố về ${charged.join('; ')}.`;
}

export const PRESUMED =
  'Người bị buộc tội được coi là không có tội cho đến khi có bản án kết tội của Tòa án đã có hiệu lực pháp luật (BLTTHS Điều 13).';
