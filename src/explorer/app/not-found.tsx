import { Link } from '@tanstack/react-router';
import { EmptyNote } from '../shown/note.js';
import { common } from '../words/common.js';
import { useWords } from './language.js';

/** Hidden and absent look the same. */
export function NotFound() {
  const words = useWords(common);
  return (
    <EmptyNote why={words.notFound}>
      <Link to="/">{words.home}</Link>
    </EmptyNote>
  );
}
