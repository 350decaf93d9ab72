import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { DocExplorerStore } from '@graphiql/plugin-doc-explorer';
import { HistoryStore } from '@graphiql/plugin-history';
import { GraphiQLProvider } from '@graphiql/react';
import { useEffect, useMemo, useState } from 'react';
import { useSession } from '../app/session.js';
import { DeskProvider } from './desk.js';
import { DeskFrame } from './desk-frame.js';
import { EDITOR_THEME } from './editor-theme.js';
import { firstQuery } from './examples/first-query.js';
import { type Answered, type Asked, fetchAnswer } from './fetch-answer.js';
import { MemoryStorage } from './memory-storage.js';
import { docs, plugins } from './plugins.js';
import { useSchema } from './use-schema.js';

/** The desk of one person: their text, history and answers live in the memory of this page, and go with it. */
export function PersonDesk() {
  const { purpose, lost } = useSession();
  const [storage] = useState(() => new MemoryStorage());
  const [answered, setAnswered] = useState<Answered | null>(null);
  const { schema, rights, failed } = useSchema();
  useEffect(() => () => storage.clear(), [storage]);
  const fetcher = useMemo(
    () => async (asked: Asked) => {
      const answer = await fetchAnswer(asked, purpose);
      if (answer.result.errors?.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')) lost();
      setAnswered(answer);
      return answer.result as never;
    },
    [purpose, lost],
  );
  const desk = useMemo(() => ({ rights, answered }), [rights, answered]);
  return (
    <GraphiQLProvider
      fetcher={fetcher}
      schema={schema}
      storage={storage}
      plugins={plugins}
      referencePlugin={docs}
      initialQuery={firstQuery}
      editorTheme={EDITOR_THEME}
      shouldPersistHeaders={false}
    >
      <HistoryStore>
        <DocExplorerStore>
          <DeskProvider value={desk}>
            <DeskFrame failed={failed} />
          </DeskProvider>
        </DocExplorerStore>
      </HistoryStore>
    </GraphiQLProvider>
  );
}
