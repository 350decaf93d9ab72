import { useLanguage, useWords } from '../../app/language.js';
import { instant, partialDate } from '../../shown/dates.js';
import { figure } from '../../shown/figure.js';
import { Facts } from './facts.js';
import { holdingWords } from './holding-words.js';
import { planWords } from './plan-words.js';
import type { Proposal } from './use-trial.js';
import { trialWords } from './words.js';

/** What came of it, as the court reported; judgment and appeal come from their own facts. */
export function ReportPart({ report }: { readonly report: Proposal['report'] }) {
  const trial = useWords(trialWords);
  const words = useWords(planWords);
  const codes = useWords(holdingWords);
  const { language } = useLanguage();
  if (!report) return <p className="muted">{trial.noReport}</p>;
  const yes = (value: boolean | null) => (value === null ? null : value ? words.yes : words.no);
  return (
    <Facts
      facts={[
        [words.outcome, codes[report.outcome ?? '']],
        [words.reason, codes[report.reason ?? '']],
        [words.started, instant(report.startedAt)],
        [words.ended, instant(report.endedAt)],
        [words.attendance, report.attendance !== null && figure(report.attendance, language)],
        [words.questions, report.questionsAsked !== null && figure(report.questionsAsked, language)],
        [words.cost, report.totalCost !== null && `${figure(report.totalCost, language)} VND`],
        [words.incidents, report.incidents?.map((kind) => codes[kind]).join(' · ')],
        [words.announced, yes(report.heldAsAnnounced)],
        [words.mobile, yes(report.mobile)],
        [words.keyCase, yes(report.keyCase)],
        [words.official, yes(report.officialYesNo)],
        [words.peer, yes(report.peerLearning)],
        [words.judgment, report.judgment && partialDate(report.judgment.pronouncedOn)],
      ]}
    />
  );
}
