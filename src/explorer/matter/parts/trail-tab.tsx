import { useWords } from '../../app/language.js';
import { useSession } from '../../app/session.js';
import { EmptyNote, ErrorNote } from '../../shown/note.js';
import { Skeleton } from '../../shown/skeleton.js';
import { TrailTable } from '../../trail/trail-table.js';
import { useTrail } from '../../trail/use-trail.js';
import { common } from '../../words/common.js';
import { partWords } from '../part-words.js';
import '../../trail/trail.css';

/** Who looked at this matter: one's own questions; for an inspector who saw the facts of the own agency. */
export function TrailTab({ code }: { readonly code: string }) {
  const { person } = useSession();
  const words = useWords(partWords);
  const shared = useWords(common);
  const inspects = person?.role === 'inspector';
  const { entries, error, retry, hasMore, more } = useTrail({ matter: code }, inspects, true);
  return (
    <>
      <p className="muted tab-lead">{inspects ? words.factTrail : words.onlyMine}</p>
      {error && <ErrorNote error={error} retry={retry} />}
      {!error && !entries && <Skeleton size="table" />}
      {entries?.length === 0 && <EmptyNote why={words.noTrail} />}
      {entries && entries.length > 0 && <TrailTable entries={entries} inspects={inspects} oneMatter />}
      {hasMore && (
        <p>
          <button type="button" className="plain-button" onClick={more}>
            {shared.more}
          </button>
        </p>
      )}
    </>
  );
}
