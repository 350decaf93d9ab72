import { useNavigate, useSearch } from '@tanstack/react-router';
import { useAsk } from '../../api/use-ask.js';
import { useLanguage, useWords } from '../../app/language.js';
import { MobileTrialFairnessDocument, type MobileTrialFairnessQuery } from '../../generated/operations.js';
import { partialDate } from '../../shown/dates.js';
import { EmptyNote, ErrorNote } from '../../shown/note.js';
import { Skeleton } from '../../shown/skeleton.js';
import { DayField } from '../day-field.js';
import { figure } from '../../shown/figure.js';
import { gateNames } from '../gate-names.js';
import { NoRight } from '../no-right.js';
import { SectionNav } from '../section-nav.js';
import { sectionWords } from '../section-words.js';
import { DimensionTable } from './dimension-table.js';
import { spanOf } from './search.js';
import { fairnessWords } from './words.js';
import '../../shown/suppressed.css';
import './fairness.css';

type Board = NonNullable<MobileTrialFairnessQuery['mobileTrialFairness']>;

const DIMENSIONS = ['OFFENCE', 'FORMER_DISTRICT', 'SENTENCE'] as const;

/** Whether trials on the road fall on some more than on others: figures only, none so small that it means somebody. */
export function FairnessPage() {
  const search = useSearch({ from: '/mobile-trials/fairness' });
  const navigate = useNavigate({ from: '/mobile-trials/fairness' });
  const words = useWords(fairnessWords);
  const section = useWords(sectionWords);
  const { language } = useLanguage();
  const span = spanOf(search, new Date());
  const { data, error, refetch } = useAsk(MobileTrialFairnessDocument, span, { keep: true, withoutPurpose: true });
  const board = data?.data.mobileTrialFairness;
  const set = (part: { readonly from?: string | undefined; readonly to?: string | undefined }) =>
    void navigate({ search: { ...search, ...part }, replace: true });
  const refused = error?.code === 'FORBIDDEN';
  return (
    <>
      <SectionNav />
      <h1>{words.title}</h1>
      <p>{(language === 'en' ? board?.noteEn : board?.note) || words.only}</p>
      {refused && <NoRight reason={section.fairnessReason} />}
      {!refused && (
        <div className="fairness-span">
          <DayField label={words.from} day={span.from} onDay={(from) => set({ from })} />
          <DayField label={words.to} day={span.to} onDay={(to) => set({ to })} />
          {board && (
            <p className="small muted figures">
              {words.counted}: {partialDate(board.firstDay)} – {partialDate(board.lastDay)}
            </p>
          )}
        </div>
      )}
      {error && !refused && <ErrorNote error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton size="table" />}
      {board && <BoardParts board={board} />}
    </>
  );
}

function BoardParts({ board }: { readonly board: Board }) {
  const words = useWords(fairnessWords);
  const rows = board.by ?? [];
  return (
    <>
      <Costs board={board} />
      {rows.length === 0 && <EmptyNote why={words.none} />}
      {rows.length > 0 && (
        <div className="fairness">
          {DIMENSIONS.map((dimension) => (
            <DimensionTable key={dimension} dimension={dimension} rows={rows.filter((row) => row.dimension === dimension)} />
          ))}
        </div>
      )}
      {rows.some(({ suppressed }) => suppressed) && <p className="small muted fairness-hidden">{words.suppressed}</p>}
      <NearMissed gates={board.nearMissedGates ?? []} />
    </>
  );
}

function Costs({ board }: { readonly board: Board }) {
  const words = useWords(fairnessWords);
  const { language } = useLanguage();
  const money = (amount: number | null) =>
    amount === null ? <span className="suppressed">{words.noFigure}</span> : figure(amount, language);
  return (
    <dl className="fairness-costs">
      <div>
        <dt>
          {words.costPerTrial} ({board.currency})
        </dt>
        <dd className="figures">{money(board.costPerTrial)}</dd>
      </div>
      <div>
        <dt>
          {words.costPerAttendee} ({board.currency})
        </dt>
        <dd className="figures">{money(board.costPerAttendee)}</dd>
      </div>
    </dl>
  );
}

function NearMissed({ gates }: { readonly gates: NonNullable<Board['nearMissedGates']> }) {
  const words = useWords(fairnessWords);
  const names = useWords(gateNames);
  return (
    <section className="near-missed">
      <h2>{words.near}</h2>
      {gates.length === 0 && <p className="muted">{words.noNear}</p>}
      <ul className="plain">
        {gates.map(({ rule, count }) => (
          <li key={rule}>
            {names[rule ?? ''] ?? rule}:{' '}
            {count === null ? (
              <span className="suppressed">{words.few}</span>
            ) : (
              <span className="figures">{`${count} ${words.times}`}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
