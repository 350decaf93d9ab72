import { useAsk } from '../../api/use-ask.js';
import { useWords } from '../../app/language.js';
import { KeptQueriesDocument } from '../../generated/operations.js';
import { ErrorNote } from '../../shown/note.js';
import { Skeleton } from '../../shown/skeleton.js';
import { queryWords } from '../words.js';
import { KeepForm } from './keep-form.js';
import { KeptLine } from './kept-line.js';
import { keptWords } from './kept-words.js';

/** Queries that one keeps, and those that colleagues of one's agency share. */
export function KeptPanel() {
  const words = useWords(keptWords);
  const shared = useWords(queryWords);
  const { data, error, refetch } = useAsk(KeptQueriesDocument, {}, { withoutPurpose: true });
  const kept = data?.data.keptQueries.nodes ?? [];
  const parts = [
    { title: words.own, none: words.noneOwn, lines: kept.filter(({ own }) => own) },
    { title: words.ofAgency, none: words.noneShared, lines: kept.filter(({ own }) => !own) },
  ];
  return (
    <section aria-labelledby="kept-title">
      <h2 id="kept-title">{shared.kept}</h2>
      <p className="small muted">{words.lead}</p>
      <KeepForm />
      {error && <ErrorNote error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton size="row" />}
      {data &&
        parts.map(({ title, none, lines }) => (
          <div key={title}>
            <h3>{title}</h3>
            {lines.length === 0 && <p className="small muted">{none}</p>}
            <ul className="plain query-list">
              {lines.map((line) => (
                <KeptLine key={line.id} {...line} />
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}
