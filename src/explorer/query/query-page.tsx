import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './query.css';
import { GraphiQL } from 'graphiql';
import { useMemo } from 'react';
import { useSession } from '../app/session.js';
import { fetchAnswer } from './fetch-answer.js';
import { firstQuery } from './first-query.js';
import { MemoryStorage } from './memory-storage.js';

const storage = new MemoryStorage();

/** The query editor, asking as whoever is signed in and for the purpose chosen above. */
export function QueryPage() {
  const { person, purpose } = useSession();
  const fetcher = useMemo(() => fetchAnswer(purpose), [purpose]);
  const who = `${person?.agency} ${person?.role} ${person?.subject}`;
  return (
    <div className="query-editor">
      <GraphiQL key={`${who} ${purpose}`} fetcher={fetcher} storage={storage} defaultQuery={firstQuery} shouldPersistHeaders={false} />
    </div>
  );
}
