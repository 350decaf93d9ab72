import { useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useAsk } from '../../api/use-ask.js';
import { NotFound } from '../../app/not-found.js';
import { KeptQueryDocument } from '../../generated/operations.js';
import { ErrorNote } from '../../shown/note.js';
import { useEditor } from '../use-editor.js';

/** Puts the kept query that the address names into the editor, once; it is run by whoever opened it, not by itself. */
export function Opened() {
  const { id } = useParams({ from: '/query/{-$id}' });
  const { put, ready } = useEditor();
  const { data, error } = useAsk(KeptQueryDocument, { id: id ?? '' }, { enabled: id !== undefined, withoutPurpose: true });
  const shown = useRef<string | undefined>(undefined);
  const kept = data?.data.keptQuery;
  useEffect(() => {
    if (!ready || !kept || shown.current === kept.id) return;
    shown.current = kept.id;
    put(kept.text);
  }, [ready, kept, put]);
  if (error) return <ErrorNote error={error} />;
  return id !== undefined && kept === null ? <NotFound /> : null;
}
