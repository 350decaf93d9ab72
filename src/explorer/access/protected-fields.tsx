import { useAsk } from '../api/use-ask.js';
import { useLanguage, useWords } from '../app/language.js';
import { ProtectedFieldsDocument } from '../generated/operations.js';
import { groundText } from '../shown/ground.js';
import { ErrorNote } from '../shown/note.js';
import { Skeleton } from '../shown/skeleton.js';
import { agencyNames } from '../words/people.js';
import { accessWords } from './words.js';

/** The fields behind one kind of data, each with its article or "our choice", and whom to ask. */
export function ProtectedFields({ label }: { readonly label: string }) {
  const { language } = useLanguage();
  const words = useWords(accessWords);
  const agencies = useWords(agencyNames);
  const { data, error, refetch } = useAsk(ProtectedFieldsDocument, { label }, { withoutPurpose: true });
  if (error) return <ErrorNote error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton size="table" />;
  return (
    <section aria-labelledby="fields-title" className="protected-fields">
      <h2 id="fields-title">{words.fields}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="card" tabIndex={0} aria-labelledby="fields-title">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.field}</th>
              <th scope="col">{words.ground}</th>
              <th scope="col">{words.ask}</th>
            </tr>
          </thead>
          <tbody>
            {data.data.protectedFields.map(({ coordinate, ground, office }) => (
              <tr key={coordinate}>
                <th scope="row">{coordinate}</th>
                <td>{groundText(ground, language)}</td>
                <td>{agencies[office ?? ''] ?? office}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
