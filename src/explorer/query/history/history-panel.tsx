import { useHistory, useHistoryActions } from '@graphiql/plugin-history';
import { Button } from '@mantine/core';
import { useWords } from '../../app/language.js';
import { useEditor } from '../use-editor.js';
import { queryWords } from '../words.js';

const inOneLine = (query: string): string => query.replaceAll(/#.*/g, '').replaceAll(/\s+/g, ' ').trim();

/** What was run on this page since it was opened, the newest first. */
export function HistoryPanel() {
  const words = useWords(queryWords);
  const run = useHistory();
  const { deleteFromHistory } = useHistoryActions();
  const { put } = useEditor();
  const newestFirst = [...run].reverse();
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{words.history}</h2>
      <p className="small muted">{words.historyLead}</p>
      {newestFirst.length === 0 ? (
        <p>{words.historyNone}</p>
      ) : (
        <>
          <ul className="plain query-list">
            {newestFirst.map((item, place) => (
              <li key={place}>
                <p className="query-line">
                  <code>{item.operationName ?? inOneLine(item.query ?? '')}</code>
                </p>
                <Button size="compact-sm" variant="default" onClick={() => put(item.query ?? '', item.variables)}>
                  {words.use}
                </Button>
              </li>
            ))}
          </ul>
          <Button size="compact-sm" variant="default" onClick={() => run.forEach((item) => void deleteFromHistory(item, true))}>
            {words.forgetHistory}
          </Button>
        </>
      )}
    </section>
  );
}
