import type { Withheld } from '../../api/ask.js';
import { useWords } from '../../app/language.js';
import { WithheldNote } from '../../shown/withheld-note.js';
import { queryWords } from '../words.js';

/** What of the question was not shown, each with its reason, its article and whom to ask. */
export function WithheldList({ withheld }: { readonly withheld: readonly Withheld[] }) {
  const words = useWords(queryWords);
  if (withheld.length === 0) return null;
  return (
    <section className="query-withheld" aria-labelledby="withheld-title">
      <h3 id="withheld-title">{words.withheld}</h3>
      <p className="small muted">{words.withheldLead}</p>
      <ul className="plain query-list">
        {withheld.map((one) => (
          <li key={`${one.coordinate} ${one.reason}`}>
            <WithheldNote withheld={one} named={one.count ? `${one.coordinate} · ${one.count} ${words.places}` : one.coordinate} />
          </li>
        ))}
      </ul>
    </section>
  );
}
