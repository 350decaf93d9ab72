import { Link } from '@tanstack/react-router';
import { useWords } from '../app/language.js';
import type { SavedSearchFragment } from '../generated/operations.js';
import { addressOfSaved } from '../matters/saved/address-of-saved.js';
import { byName } from '../shown/by-name.js';
import { startWords } from './words.js';

interface Properties {
  /** Null while they are read. */
  readonly saved: readonly SavedSearchFragment[] | null;
  readonly agency: string;
}

export function KeptSearches({ saved, agency }: Properties) {
  const words = useWords(startWords);
  return (
    <section aria-labelledby="start-saved">
      <h2 id="start-saved">{words.saved}</h2>
      {saved?.length === 0 && <p className="muted">{words.noSaved}</p>}
      <ul className="plain start-saved">
        {saved
          ?.toSorted((one, other) => byName(one.name, other.name))
          .map((one) => (
            <li key={one.id}>
              <Link to="/matters" search={addressOfSaved(one, agency)}>
                {one.name}
              </Link>
            </li>
          ))}
      </ul>
    </section>
  );
}
