import { useWords } from '../../app/language.js';
import { trialMapWords } from './words.js';

interface Away {
  readonly place?: { readonly name?: string | null } | null;
}

interface Properties {
  readonly origins: readonly Away[];
  readonly venues: readonly Away[];
}

/** How often each name stands among them, the most first. */
const named = (all: readonly Away[], unknown: string) => {
  const counts = new Map<string, number>();
  for (const { place } of all) counts.set(place?.name ?? unknown, (counts.get(place?.name ?? unknown) ?? 0) + 1);
  return [...counts].sort(([one, few], [other, many]) => many - few || one.localeCompare(other, 'vi'));
};

/** What the map cannot show, beside it: other provinces, and what is known less exactly than the units drawn. */
export function ElsewhereList({ origins, venues }: Properties) {
  const words = useWords(trialMapWords);
  if (origins.length + venues.length === 0) return null;
  const parts = [
    ['origin', named(origins, words.noPlace)],
    ['venue', named(venues, words.noPlace)],
  ] as const;
  return (
    <section className="card trial-map-part">
      <h2>{words.elsewhere}</h2>
      <p className="small muted">{words.elsewhereWhy}</p>
      <ul className="plain">
        {parts.flatMap(([kind, lines]) =>
          lines.map(([name, count]) => (
            <li key={`${kind} ${name}`} className="elsewhere-line">
              <span>
                {name} <span className="small muted">{words[kind]}</span>
              </span>
              <span className="figures">{count}</span>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
