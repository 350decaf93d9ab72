import { Button } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Refused } from '../../../api/ask.js';
import { useWords } from '../../../app/language.js';
import { ErrorNote } from '../../../shown/note.js';
import { formWords } from './words.js';

interface Properties {
  readonly title: string;
  readonly lead: string;
  readonly send: string;
  /** Asked once more where it cannot be taken back. */
  readonly confirm?: string;
  readonly ready?: boolean;
  readonly command: { readonly isPending: boolean; readonly error: Refused | null; readonly reset: () => void };
  readonly onSend: () => void;
  readonly onAgain: () => void;
  readonly children: ReactNode;
}

/** A step as a plain form that is folded away until it is wanted. */
export function CommandForm({ title, lead, send, confirm, ready = true, command, onSend, onAgain, children }: Properties) {
  const words = useWords(formWords);
  const [asked, setAsked] = useState(false);
  const { error } = command;
  const lookAgain = () => {
    command.reset();
    onAgain();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (confirm && !asked) return setAsked(true);
    setAsked(false);
    onSend();
  };
  return (
    <details className="command">
      <summary>{title}</summary>
      <form onSubmit={submit} onChange={() => setAsked(false)}>
        <p className="muted">{lead}</p>
        {children}
        {asked && (
          <p className="command-confirm" role="alert">
            {confirm}
          </p>
        )}
        <div className="command-end">
          <Button type="submit" disabled={!ready} loading={command.isPending}>
            {asked ? words.confirm : send}
          </Button>
          {asked && (
            <Button variant="default" onClick={() => setAsked(false)}>
              {words.back}
            </Button>
          )}
        </div>
        {!ready && <p className="muted small">{words.missing}</p>}
        {error && <ErrorNote error={error} />}
        {error?.code === 'CONFLICT' && (
          <p className="command-conflict">
            {words.conflict}{' '}
            <Button variant="default" size="compact-sm" onClick={lookAgain}>
              {words.lookAgain}
            </Button>
          </p>
        )}
      </form>
    </details>
  );
}
