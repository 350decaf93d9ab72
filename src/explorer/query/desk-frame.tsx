import { QueryEditor, Spinner, useGraphiQL, useMonaco, VariableEditor } from '@graphiql/react';
import { useWords } from '../app/language.js';
import { useSession } from '../app/session.js';
import { purposeNames } from '../words/purposes.js';
import { AnswerPart } from './answer/answer-part.js';
import { Commands } from './commands.js';
import { Opened } from './kept/opened.js';
import { useRightMarks } from './rights/use-right-marks.js';
import { useLook } from './use-look.js';
import { useSuggestions } from './use-suggestions.js';
import { queryWords } from './words.js';

/** Editor, what stands beside it, and the answer. GraphiQL's own parts, laid out for this page and named in its language. */
export function DeskFrame({ failed }: { readonly failed: boolean }) {
  const words = useWords(queryWords);
  const purposes = useWords(purposeNames);
  const { purpose } = useSession();
  const panel = useGraphiQL(({ visiblePlugin }) => visiblePlugin);
  const hasMonaco = useMonaco(({ monaco }) => Boolean(monaco));
  useLook();
  useSuggestions();
  useRightMarks();
  const Panel = panel?.content;
  return (
    <div className="query-page">
      <h1>{words.title}</h1>
      <p className="muted">
        {words.lead} {words.purposeNow}: <strong>{purpose ? (purposes[purpose] ?? purpose) : words.noPurpose}</strong>.
      </p>
      {failed && <p role="alert">{words.schemaFailed}</p>}
      <Opened />
      <Commands />
      <div className="query-desk graphiql-container" data-panel={panel ? 'open' : 'none'}>
        {Panel && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
          <section className="query-panel card" tabIndex={0} aria-label={words.tools}>
            <Panel />
          </section>
        )}
        <div className="query-texts">
          <section className="card query-text" aria-label={words.editor}>
            {hasMonaco ? <QueryEditor /> : <Spinner />}
          </section>
          <section className="card query-variables" aria-label={words.variables}>
            <h2 className="small muted">{words.variables}</h2>
            <div className="query-variables-text">{hasMonaco && <VariableEditor />}</div>
          </section>
        </div>
        <AnswerPart />
      </div>
      <p className="small muted">{words.keys}</p>
    </div>
  );
}
