import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useLanguage, useWords } from '../../app/language.js';
import { EmptyNote, ErrorNote } from '../../shown/note.js';
import { Skeleton } from '../../shown/skeleton.js';
import { common } from '../../words/common.js';
import { NoRight } from '../no-right.js';
import { SectionNav } from '../section-nav.js';
import { sectionWords } from '../section-words.js';
import { isNothing, weightsOf } from '../weights-in-address.js';
import { CandidateLine } from './candidate-line.js';
import { OtherMatter } from './other-matter.js';
import type { CandidatesSearch } from './search.js';
import { useCandidates } from './use-candidates.js';
import { WeightsForm } from './weights-form.js';
import { candidatesWords } from './words.js';
import './candidates.css';

/** Which cases could be tried on the road, and what speaks for each: a list, never a choice. */
export function CandidatesPage() {
  const search = useSearch({ from: '/mobile-trials' });
  const navigate = useNavigate({ from: '/mobile-trials' });
  const words = useWords(candidatesWords);
  const section = useWords(sectionWords);
  const shared = useWords(common);
  const change = useCallback((next: CandidatesSearch) => void navigate({ search: next, replace: true }), [navigate]);
  const { candidates, rulesVersion, error, loading, stale, hasMore, more, loadingMore, retry } = useCandidates(search);
  if (error?.code === 'FORBIDDEN')
    return (
      <>
        <SectionNav />
        <h1>{shared.mobileTrials}</h1>
        <NoRight reason={section.candidatesReason} />
        <OtherMatter search={search} />
      </>
    );
  const nothing = isNothing(weightsOf(search.w));
  return (
    <>
      <SectionNav />
      <Title count={candidates.length} hasMore={hasMore} known={rulesVersion !== null} />
      <p className="muted">{words.lead}</p>
      <WeightsForm search={search} onChange={change} />
      <p className="small muted figures candidates-rules" role="status">
        {nothing ? words.zero : stale ? words.working : rulesVersion && `${words.rules} ${rulesVersion}`}&nbsp;
      </p>
      {error && <ErrorNote error={error} retry={retry} />}
      {!error && loading && <Skeleton size="table" />}
      {!error && !loading && !nothing && candidates.length === 0 && <EmptyNote why={words.emptyNext} />}
      {!nothing && candidates.length > 0 && (
        <ol className="candidates card plain" aria-label={words.ranked}>
          {candidates.map((candidate) => (
            <CandidateLine key={candidate.matter?.id} candidate={candidate} search={search} />
          ))}
        </ol>
      )}
      {hasMore && !nothing && (
        <p className="candidates-more">
          <Button variant="default" onClick={more} loading={loadingMore}>
            {shared.more}
          </Button>
        </p>
      )}
      <OtherMatter search={search} />
    </>
  );
}

function Title({ count, hasMore, known }: { readonly count: number; readonly hasMore: boolean; readonly known: boolean }) {
  const words = useWords(candidatesWords);
  const shared = useWords(common);
  const { language } = useLanguage();
  if (!known) return <h1>{shared.mobileTrials}</h1>;
  if (count === 0) return <h1>{words.none}</h1>;
  const number = count.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');
  return (
    <h1 className="figures-in-title">
      {hasMore && `${words.atLeast} `}
      <span className="figures">{number}</span> {words.open}
    </h1>
  );
}
