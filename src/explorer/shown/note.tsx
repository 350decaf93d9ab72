import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Refused } from '../api/ask.js';
import { useLanguage, useWords } from '../app/language.js';
import { common } from '../words/common.js';
import './note.css';

/** Why there is nothing here, and one next step. */
export function EmptyNote({ why, children }: { readonly why: string; readonly children?: ReactNode }) {
  return (
    <div className="note" role="status">
      <p>{why}</p>
      {children}
    </div>
  );
}

/** What went wrong, with its code and the number of the request; the rest of the page stays. */
export function ErrorNote({ error, retry }: { readonly error: Refused; readonly retry?: () => void }) {
  const { language } = useLanguage();
  const words = useWords(common);
  return (
    <div className="note note-error" role="alert">
      <p>{error.sentence[language]}</p>
      <p className="muted small">
        {error.code}
        {error.requestId && ` · ${words.request} ${error.requestId}`}
      </p>
      {retry && (
        <Button variant="default" size="sm" onClick={retry}>
          {words.retry}
        </Button>
      )}
    </div>
  );
}
