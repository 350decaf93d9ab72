import { ResponseEditor, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { useWords } from '../../app/language.js';
import { Choice } from '../../shown/choice.js';
import { common } from '../../words/common.js';
import { useDesk } from '../desk.js';
import { queryWords } from '../words.js';
import { AnswerTable } from './answer-table.js';
import { AnswerTree } from './answer-tree.js';
import { Faults } from './faults.js';
import { useNulls } from './use-nulls.js';
import { WithheldList } from './withheld-list.js';

type View = 'tree' | 'table' | 'json';

/** The answer as a tree, a table or as it came, with what was not shown beside it. */
export function AnswerPart() {
  const words = useWords(queryWords);
  const { answered } = useDesk();
  const [view, setView] = useState<View>('tree');
  const nulls = useNulls();
  const { data = null, errors = [], extensions } = answered?.result ?? {};
  const views = [
    ['tree', words.tree],
    ['table', words.table],
    ['json', words.json],
  ] as const;
  return (
    <section className="query-answer card" aria-labelledby="answer-title">
      <div className="query-row">
        <h2 id="answer-title">{words.answer}</h2>
        <Choice<View> name={words.view} value={view} options={views} onChange={setView} />
        <Status />
      </div>
      <Faults faults={errors} />
      {answered && data === null && errors.length === 0 && <p>{words.noData}</p>}
      <div className="query-shown" hidden={view !== 'tree'}>
        {data !== null && <AnswerTree key={answered?.requestId} data={data} nulls={nulls} />}
      </div>
      <div className="query-shown" hidden={view !== 'table'}>
        {data !== null && <AnswerTable key={answered?.requestId} data={data} nulls={nulls} />}
      </div>
      <div className="query-shown query-json" hidden={view !== 'json'}>
        <ResponseEditor aria-label={words.json} />
      </div>
      <WithheldList withheld={extensions?.withheld ?? []} />
    </section>
  );
}

function Status() {
  const words = useWords(queryWords);
  const shared = useWords(common);
  const { answered } = useDesk();
  const isFetching = useGraphiQL((state) => state.isFetching);
  const { data, errors } = answered?.result ?? {};
  const outcome = !errors?.length ? words.answered : data ? words.partly : words.refused;
  const id = answered?.requestId ? ` · ${shared.request} ${answered.requestId}` : '';
  return (
    <p role="status" className="small muted">
      {isFetching ? words.asking : answered ? `${outcome}${id}` : words.notAsked}
    </p>
  );
}
