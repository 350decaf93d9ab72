import { Link } from '@tanstack/react-router';
import { useWords } from '../app/language.js';
import { matterWords } from './words.js';

/** An inspector sees how a matter stands and who looked, and nothing of what it is about: said before one wonders. */
export function InspectorNote({ code }: { readonly code: string }) {
  const words = useWords(matterWords);
  return (
    <aside className="inspector" aria-label={words.inspector}>
      <p>
        <strong>{words.inspector}</strong> {words.inspectorSees}
      </p>
      <p>
        <Link to="/matters/$code" params={{ code }} search={{ tab: 'trail' }}>
          {words.inspectorTrail}
        </Link>
        {' · '}
        <Link to="/access/trail" search={{ matter: code }}>
          {words.inspectorFilter}
        </Link>
      </p>
    </aside>
  );
}
