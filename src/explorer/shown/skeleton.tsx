import { useWords } from '../app/language.js';
import { common } from '../words/common.js';
import './note.css';
import './skeleton.css';

/** Keeps the place of what is being read, at its final size, so that nothing jumps; not seen at all when it comes within 150 ms. */
export function Skeleton({ size }: { readonly size: 'line' | 'row' | 'table' | 'lanes' }) {
  const words = useWords(common);
  return (
    <div role="status">
      <span className="visually-hidden">{words.loading}</span>
      <div className={`skeleton skeleton-${size}`} aria-hidden="true" />
    </div>
  );
}
