import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { FindButton } from '../finder/find-button.js';
import { bringIntoSight } from '../shown/bring-into-sight.js';
import { ErrorNote } from '../shown/note.js';
import { SignInPage } from '../sign-in/sign-in-page.js';
import { common } from '../words/common.js';
import { useWords } from './language.js';
import { LanguageChoice } from './language-choice.js';
import { PersonMenu } from './person-menu.js';
import { PurposeChoice } from './purpose-choice.js';
import { useSession } from './session.js';
import { useTitle } from './use-title.js';
import './shell.css';

const PAGES = [
  { to: '/matters', word: 'matters' },
  { to: '/mobile-trials', word: 'mobileTrials' },
  { to: '/figures', word: 'figures' },
  { to: '/access', word: 'access' },
] as const;

/** The frame of every page: where one is, who one is, and for what one looks. Without somebody signed in there is nothing to see. */
export function Shell() {
  const { session, person, unread, readAgain } = useSession();
  const words = useWords(common);
  if (session === null && unread)
    return (
      <main id="content">
        <ErrorNote error={unread} retry={readAgain} />
      </main>
    );
  if (session === null) return <p className="visually-hidden">{words.loading}</p>;
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <TopBar />
      <main id="content" tabIndex={-1}>
        {person ? <Outlet /> : <SignInPage />}
      </main>
    </>
  );
}

function TopBar() {
  const { person } = useSession();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const words = useWords(common);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => bringIntoSight(nav.current), [path]);
  useTitle(path, words);
  return (
    <header className="top-bar">
      <Link to="/" className="brand">
        <span aria-hidden="true" className="brand-ring" />
        Liên Thông
      </Link>
      {person && (
        <nav ref={nav} aria-label={words.menu}>
          {PAGES.map(({ to, word }) => (
            <Link key={to} to={to}>
              {words[word]}
            </Link>
          ))}
          {/* The editor needs a content policy of its own, so its page is fetched anew. */}
          <a href="/query" aria-current={path.startsWith('/query') ? 'page' : undefined}>
            {words.query}
          </a>
        </nav>
      )}
      <div className="top-bar-end">
        {person && <FindButton />}
        {person && <PurposeChoice />}
        {person && <PersonMenu />}
        <LanguageChoice />
      </div>
    </header>
  );
}
