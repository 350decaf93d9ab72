import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAsk } from '../api/use-ask.js';
import { useWords } from '../app/language.js';
import { useSession } from '../app/session.js';
import { FactTrailDocument, MyTrailDocument, type TrailLineFragment } from '../generated/operations.js';
import { EmptyNote, ErrorNote } from '../shown/note.js';
import { Skeleton } from '../shown/skeleton.js';
import { common } from '../words/common.js';
import { TrailTable } from './trail-table.js';
import { trailWords } from './words.js';
import './trail.css';

const PAGE = 50;

/** What one asked oneself; for an inspector, who saw the facts of the own agency. */
export function TrailPage() {
  const { person } = useSession();
  return person?.role === 'inspector' ? <FactTrail /> : <MyTrail />;
}

function MyTrail() {
  const [after, setAfter] = useState<string | null>(null);
  const words = useWords(trailWords);
  const { data, error, refetch } = useAsk(MyTrailDocument, { first: PAGE, after }, { keep: true, withoutPurpose: true });
  return <Listed title={words.mine} page={data?.data.myTrail} error={error} retry={() => void refetch()} onMore={setAfter} />;
}

function FactTrail() {
  const [after, setAfter] = useState<string | null>(null);
  const words = useWords(trailWords);
  const { data, error, refetch } = useAsk(FactTrailDocument, { first: PAGE, after }, { keep: true, withoutPurpose: true });
  return <Listed title={words.facts} page={data?.data.factTrail} error={error} retry={() => void refetch()} onMore={setAfter} />;
}

interface Properties {
  readonly title: string;
  readonly page:
    | {
        readonly nodes: readonly TrailLineFragment[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
      }
    | undefined;
  readonly error: Parameters<typeof ErrorNote>[0]['error'] | null;
  readonly retry: () => void;
  readonly onMore: (cursor: string | null) => void;
}

function Listed({ title, page, error, retry, onMore }: Properties) {
  const words = useWords(trailWords);
  const shared = useWords(common);
  return (
    <>
      <h1>{title}</h1>
      <p className="muted">{words.lead}</p>
      {error && <ErrorNote error={error} retry={retry} />}
      {!error && !page && <Skeleton size="table" />}
      {page?.nodes.length === 0 && <EmptyNote why={words.none} />}
      {page && page.nodes.length > 0 && <TrailTable entries={page.nodes} />}
      {page?.pageInfo.hasNextPage && (
        <p className="more">
          <Button variant="default" onClick={() => onMore(page.pageInfo.endCursor ?? null)}>
            {shared.more}
          </Button>
        </p>
      )}
    </>
  );
}
