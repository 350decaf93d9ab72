import { useAsk } from '../../api/use-ask.js';
import { useWords } from '../../app/language.js';
import { useSession } from '../../app/session.js';
import { FactTrailDocument, MyTrailDocument } from '../../generated/operations.js';
import { instant } from '../../shown/dates.js';
import { EmptyNote, ErrorNote } from '../../shown/note.js';
import { Skeleton } from '../../shown/skeleton.js';
import { trailWords } from '../../trail/words.js';
import { roleNames } from '../../words/people.js';
import { purposeNames } from '../../words/purposes.js';
import { partWords } from '../part-words.js';

/** Who looked: one's own questions; for an inspector who saw the facts of the own agency. */
export function TrailTab({ matterId }: { readonly matterId: string }) {
  const { person } = useSession();
  const words = useWords(partWords);
  const inspects = person?.role === 'inspector';
  const mine = useAsk(MyTrailDocument, { first: 100 }, { enabled: !inspects });
  const facts = useAsk(FactTrailDocument, { first: 100 }, { enabled: inspects });
  const { error, refetch } = inspects ? facts : mine;
  const nodes = inspects ? facts.data?.data.factTrail.nodes : mine.data?.data.myTrail.nodes;
  const entries = nodes?.filter(({ matters }) => matters?.includes(matterId));
  return (
    <>
      <p className="muted tab-lead">{inspects ? words.factTrail : words.onlyMine}</p>
      {error && <ErrorNote error={error} retry={() => void refetch()} />}
      {!error && !entries && <Skeleton size="table" />}
      {entries?.length === 0 && <EmptyNote why={words.noTrail} />}
      {entries && entries.length > 0 && <Entries entries={entries} />}
    </>
  );
}

interface Entry {
  readonly id: string | null;
  readonly at: string | null;
  readonly organisation: string | null;
  readonly role: string | null;
  readonly purpose: string | null;
  readonly operation: string | null;
  readonly outcome: string | null;
}

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  const words = useWords(partWords);
  const outcomes: Readonly<Record<string, string>> = useWords(trailWords);
  const roles = useWords(roleNames);
  const purposes = useWords(purposeNames);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="course-table card" tabIndex={0} aria-label={words.who}>
      <table>
        <thead>
          <tr>
            {[words.at, words.who, words.asked, outcomes.purpose, words.result].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ id, at, organisation, role, purpose, operation, outcome }, index) => (
            <tr key={id ?? index}>
              <td className="figures">{instant(at)}</td>
              <td>{[roles[role?.replace(/^.*\./, '') ?? ''] ?? role, organisation].filter(Boolean).join(' · ')}</td>
              <td>{operation}</td>
              <td>{purpose ? (purposes[purpose] ?? purpose) : ''}</td>
              <td>{outcomes[outcome ?? ''] ?? outcome}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
