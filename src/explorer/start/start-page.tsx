import { Link } from '@tanstack/react-router';
import { useWords } from '../app/language.js';
import { common } from '../words/common.js';
import { startWords } from './words.js';

/** Where to begin. */
export function StartPage() {
  const words = useWords(startWords);
  const shared = useWords(common);
  return (
    <section>
      <h1>{words.question}</h1>
      <ul>
        <li>
          <Link to="/matters">{shared.matters}</Link>: {words.matters}
        </li>
        <li>
          <Link to="/matters/$code" params={{ code: 'LT-2019-0037' }}>
            LT-2019-0037
          </Link>
          : {words.guide}
        </li>
      </ul>
    </section>
  );
}
