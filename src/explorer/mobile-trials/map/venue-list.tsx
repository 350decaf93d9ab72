import { Link } from '@tanstack/react-router';
import { useWords } from '../../app/language.js';
import { partialDate } from '../../shown/dates.js';
import type { MappedTrial } from './trials-of.js';
import { trialMapWords } from './words.js';

/** The trials of the map, the latest first, each with its matter. */
export function VenueList({ trials }: { readonly trials: readonly MappedTrial[] }) {
  const words = useWords(trialMapWords);
  return (
    <section className="card trial-map-part">
      <h2>{words.venues}</h2>
      {trials.length === 0 && <p className="muted">{words.noVenues}</p>}
      <ul className="plain">
        {trials.map(({ code, state, on, venue }) => (
          <li key={`${code} ${on} ${state}`} className="venue-line">
            <span className="figures">{partialDate(on)}</span>
            <span>
              {venue}
              <span className="small muted venue-state">
                <Link className="figures" to="/matters/$code" params={{ code }}>
                  {code}
                </Link>{' '}
                · {words[state]}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
