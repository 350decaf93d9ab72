import type { ReactNode } from 'react';
import type { Withheld } from '../../api/ask.js';
import { useLanguage, useWords } from '../../app/language.js';
import { codeWords } from '../../matter/code-words.js';
import { AgencyMark } from '../../shown/agency-mark.js';
import { instant, partialDate } from '../../shown/dates.js';
import { stageNames } from '../../words/stages.js';
import { COLUMNS, type ColumnId } from '../columns.js';
import type { MatterRow } from '../use-matters.js';
import { mattersWords } from '../words.js';
import { DeadlineCell } from './deadline-cell.js';

interface CellProperties {
  readonly matter: MatterRow;
}

/** What each column shows of a matter; null where the answer has nothing there. */
const CELLS: Readonly<Record<Exclude<ColumnId, 'code'>, (matter: MatterRow) => ReactNode>> = {
  title: ({ title }) => title ?? null,
  place: ({ place }) => place?.name ?? null,
  stage: ({ stage }) => <Stage stage={stage} />,
  holder: (matter) => matter.ledBy && <Holder matter={matter} />,
  agencies: ({ participants }) =>
    participants &&
    [...new Set(participants.map(({ agency }) => agency))].map((agency) => agency && <AgencyMark key={agency} agency={agency} />),
  next: ({ deadlines }) => deadlines && <DeadlineCell deadlines={deadlines} />,
  warnings: ({ warnings }) => warnings && <span className={warnings.length > 0 ? 'figures look' : 'figures muted'}>{warnings.length}</span>,
  offences: ({ offencesOf }) =>
    offencesOf?.offences && (
      <span className="figures">
        {offencesOf.offences.map(({ article, clause }) => [article, clause].filter(Boolean).join('.')).join(', ')}
      </span>
    ),
  seriousness: ({ seriousnessOf }) => seriousnessOf?.seriousness && <Coded kind="Seriousness" code={seriousnessOf.seriousness} />,
  mode: ({ trial }) => trial?.mode && <Coded kind="TrialMode" code={trial.mode} />,
  tips: ({ crimeTips }) => crimeTips && <Tips tips={crimeTips} />,
  opened: ({ openedOn }) => openedOn && <span className="figures">{partialDate(openedOn)}</span>,
  changed: ({ changedAt }) => changedAt && <span className="figures">{instant(changedAt)}</span>,
};

/** A cell, or in its place that it is not shown; a value that nobody has reported is a dash. */
export function Cell({
  column,
  matter,
  withheld,
}: CellProperties & { readonly column: Exclude<ColumnId, 'code'>; readonly withheld: ReadonlyMap<string, Withheld> }) {
  const words = useWords(mattersWords);
  const shown = CELLS[column](matter);
  if (shown !== null && shown !== undefined && shown !== '') return shown;
  if (!withheld.has(COLUMNS[column].coordinate)) return <span className="muted">–</span>;
  return (
    <span className="withheld-cell">
      <span aria-hidden="true" className="lock" />
      {words.withheldCell}
    </span>
  );
}

function Tips({ tips }: { readonly tips: NonNullable<MatterRow['crimeTips']> }) {
  const words = useWords(codeWords);
  const list = useWords(mattersWords);
  const said = tips.map(({ receivedOn, outcome }) => {
    const decided = outcome?.kind ? (words[`TipOutcome.${outcome.kind}`] ?? outcome.kind) : list.undecided;
    return [partialDate(receivedOn), decided].filter(Boolean).join(': ');
  });
  return said.length === 0 ? <span className="muted">–</span> : <span className="figures">{said.join('; ')}</span>;
}

function Stage({ stage }: { readonly stage: string }) {
  const names = useWords(stageNames);
  return names[stage] ?? stage;
}

function Coded({ kind, code }: { readonly kind: string; readonly code: string }) {
  const words = useWords(codeWords);
  return words[`${kind}.${code}`] ?? code;
}

function Holder({ matter: { ledBy } }: CellProperties) {
  const { language } = useLanguage();
  const name = (language === 'en' && ledBy?.nameEn) || ledBy?.name;
  return (
    <span className="holder">
      {ledBy?.agency && <AgencyMark agency={ledBy.agency} />}
      <span>{name}</span>
    </span>
  );
}
