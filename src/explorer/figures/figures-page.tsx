import { Button } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useAsk } from '../api/use-ask.js';
import { useLanguage, useWords } from '../app/language.js';
import { FiguresByStageDocument, FiguresDocument, type FiguresQuery } from '../generated/operations.js';
import { Funnel } from '../matters/filters/funnel.js';
import { figure } from '../shown/figure.js';
import { EmptyNote, ErrorNote } from '../shown/note.js';
import { Skeleton } from '../shown/skeleton.js';
import { FigureFilters } from './figure-filters.js';
import { FigureParts } from './figure-parts.js';
import { filterOf } from './filter-of.js';
import { conditionsIn, type FiguresSearch } from './search.js';
import { useSentence } from './use-sentence.js';
import { figuresWords } from './words.js';
import '../matters/filters/filters.css';
import './figures.css';

type Told = NonNullable<FiguresQuery['figures']>;

/** How many matters, at which stage, where, and how long they take: over what the person may know of. */
export function FiguresPage() {
  const search = useSearch({ from: '/figures' });
  const navigate = useNavigate({ from: '/figures' });
  const words = useWords(figuresWords);
  const { data, error, refetch } = useAsk(FiguresDocument, { filter: filterOf(search) }, { keep: true, withoutPurpose: true });
  const staged = search.stage !== undefined;
  const unstaged = useAsk(
    FiguresByStageDocument,
    { filter: filterOf({ ...search, stage: undefined }) },
    { enabled: staged, keep: true, withoutPurpose: true },
  );
  const told = data?.data.figures ?? null;
  const change = (next: FiguresSearch) =>
    void navigate({ search: Object.fromEntries(Object.entries(next).filter(([, value]) => value)), replace: true });
  const set = (part: FiguresSearch) => change({ ...search, ...part });
  const { world, view } = search;
  const counts = staged ? unstaged.data?.data.figures?.byStage : told?.byStage;
  return (
    <>
      <h1>{words.title}</h1>
      <Result told={told} search={search} />
      <FigureFilters search={search} onChange={set} onClear={() => change({ world, view })} communesToo={told?.byCommune !== null} />
      <Funnel
        chosen={search.stage}
        counts={counts ? new Map(counts.map(({ value, count }) => [value ?? '', { count: count ?? 0, more: count === null }])) : null}
        onStage={(stage) => set({ stage })}
      />
      {error && <ErrorNote error={error} retry={() => void refetch()} />}
      {!error && !told && <Skeleton size="table" />}
      {told && told.total === 0 && <Nothing search={search} onClear={() => change({ world, view })} />}
      {told && told.total !== 0 && <FigureParts told={told} search={search} set={set} change={change} />}
    </>
  );
}

/** The answer in words, before anything is drawn. */
function Result({ told, search }: { readonly told: Told | null; readonly search: FiguresSearch }) {
  const words = useWords(figuresWords);
  const { language } = useLanguage();
  const sentence = useSentence()(search);
  return (
    <>
      <p className="figure-result" role="status">
        {told && (
          <>
            <strong className="figures">{figure(told.total ?? 0, language)}</strong> {words.matters}
            {sentence && `, ${sentence}`}.
          </>
        )}
        &nbsp;
      </p>
      <p className="muted small figure-note">{(language === 'en' ? told?.noteEn : told?.note) ?? ''}&nbsp;</p>
    </>
  );
}

function Nothing({ search, onClear }: { readonly search: FiguresSearch; readonly onClear: () => void }) {
  const words = useWords(figuresWords);
  if (conditionsIn(search).length > 0)
    return (
      <EmptyNote why={words.none}>
        <Button variant="default" onClick={onClear}>
          {words.clear}
        </Button>
      </EmptyNote>
    );
  return (
    <EmptyNote why={words.noneAtAll}>
      <Link to="/access" search={{}}>
        {words.seeRights}
      </Link>
    </EmptyNote>
  );
}
