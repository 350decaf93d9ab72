import { Link } from '@tanstack/react-router';
import { useWords } from '../app/language.js';
import { sectionWords } from './section-words.js';
import './section.css';

const PAGES = [
  { to: '/mobile-trials', word: 'candidates' },
  { to: '/mobile-trials/calendar', word: 'calendar' },
  { to: '/mobile-trials/map', word: 'map' },
  { to: '/mobile-trials/fairness', word: 'fairness' },
] as const;

/** Between the list, the calendar, the map and the board. */
export function SectionNav() {
  const words = useWords(sectionWords);
  return (
    <nav className="section-nav" aria-label={words.pages}>
      {PAGES.map(({ to, word }) => (
        <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }}>
          {words[word]}
        </Link>
      ))}
    </nav>
  );
}
