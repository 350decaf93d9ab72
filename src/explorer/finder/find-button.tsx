import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useWords } from '../app/language.js';
import { finderWords } from './words.js';
import './find-button.css';

const Finder = lazy(async () => ({ default: (await import('./finder.js')).Finder }));

/** The search that is always at hand: a field in the top bar, or Ctrl+K. The dialog itself is fetched when it is first wanted. */
export function FindButton() {
  const words = useWords(finderWords);
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <button type="button" className="find-button" aria-haspopup="dialog" aria-keyshortcuts="Control+K" onClick={() => setOpen(true)}>
        <span>
          {words.find}
          <span className="find-what"> {words.what}</span>
        </span>
        <span className="find-key">Ctrl K</span>
      </button>
      {open && (
        <Suspense fallback={null}>
          <Finder onClose={close} />
        </Suspense>
      )}
    </>
  );
}
