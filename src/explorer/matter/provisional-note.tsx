import { useWords } from '../app/language.js';
import type { MatterShown } from './course/course-of.js';
import { usePartWords } from './parts/use-part-words.js';
import { matterWords } from './words.js';

/** A matter of one's own that waits: what it is, what it waits for, and that it says nothing of whether that is there. */
export function ProvisionalNote({ pending }: { readonly pending: NonNullable<MatterShown['pending']> }) {
  const words = useWords(matterWords);
  const { body } = usePartWords();
  const written = pending.map(({ documentNumber, documentType, year, issuer, code }) => {
    const number = [documentNumber, documentType].filter(Boolean).join('/');
    return [number && year ? `${number} (${year})` : number || code, body(issuer)].filter(Boolean).join(', ');
  });
  return (
    <aside className="provisional" aria-label={words.provisional}>
      <p>
        <strong>{words.provisional}</strong>
      </p>
      <p>{words.provisionalWhy}</p>
      {written.some(Boolean) && (
        <p>
          {words.provisionalFor}: <span className="figures">{written.filter(Boolean).join('; ')}</span>
        </p>
      )}
      <p className="muted small">{words.provisionalNext}</p>
    </aside>
  );
}
