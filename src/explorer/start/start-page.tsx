import { useAsk } from '../api/use-ask.js';
import { useWords } from '../app/language.js';
import { useSession } from '../app/session.js';
import { StartDocument } from '../generated/operations.js';
import { ErrorNote } from '../shown/note.js';
import { Skeleton } from '../shown/skeleton.js';
import { questionFor } from './heed-of.js';
import { HeedList } from './heed-list.js';
import { KeptSearches } from './kept-searches.js';
import { SearchField } from './search-field.js';
import { Sections } from './sections.js';
import { startWords } from './words.js';
import './start.css';

/** Where to begin: a search, what needs attention, what was saved, and where everything else is. */
export function StartPage() {
  const { person } = useSession();
  return person && <Started key={`${person.agency} ${person.role} ${person.subject}`} person={person} />;
}

function Started({ person }: { readonly person: NonNullable<ReturnType<typeof useSession>['person']> }) {
  const words = useWords(startWords);
  const { data, error, isPending, refetch } = useAsk(StartDocument, questionFor(person), { withoutPurpose: true });
  return (
    <div className="start">
      <h1>{words.question}</h1>
      <SearchField />
      <div className="start-parts">
        <section className="start-heed" aria-labelledby="start-heed">
          {error && <ErrorNote error={error} retry={() => void refetch()} />}
          {!error && isPending && <Skeleton size="table" />}
          {data && <HeedList answer={data.data} person={person} />}
        </section>
        <aside className="start-side">
          <KeptSearches saved={data?.data.savedSearches.nodes ?? null} agency={person.agency} />
          <Sections />
        </aside>
      </div>
    </div>
  );
}
