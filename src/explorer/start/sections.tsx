import { Link } from '@tanstack/react-router';
import { useWords } from '../app/language.js';
import { common } from '../words/common.js';
import { startWords } from './words.js';

const SECTIONS = [
  { to: '/matters', word: 'matters' },
  { to: '/mobile-trials', word: 'mobileTrials' },
  { to: '/figures', word: 'figures' },
  { to: '/access', word: 'access' },
] as const;

/** Every part of the explorer, with one sentence on what it is for. */
export function Sections() {
  const names = useWords(common);
  const words = useWords(startWords);
  return (
    <section aria-labelledby="start-sections">
      <h2 id="start-sections">{words.sections}</h2>
      <dl className="start-sections">
        {SECTIONS.map(({ to, word }) => (
          <div key={to}>
            <dt>
              <Link to={to}>{names[word]}</Link>
            </dt>
            <dd className="muted">{words[word]}</dd>
          </div>
        ))}
        <div>
          <dt>
            {/* The editor needs a content policy of its own, so its page is fetched anew. */}
            <a href="/query">{names.query}</a>
          </dt>
          <dd className="muted">{words.query}</dd>
        </div>
      </dl>
    </section>
  );
}
