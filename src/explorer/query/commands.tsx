import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Button, Select } from '@mantine/core';
import { useWords } from '../app/language.js';
import { tools } from './plugins.js';
import { queryWords } from './words.js';

/** Runs the query, and opens what stands beside it. */
export function Commands() {
  const words = useWords(queryWords);
  const { run, prettifyEditors, setVisiblePlugin, setOperationName } = useGraphiQLActions();
  const isFetching = useGraphiQL((state) => state.isFetching);
  const visible = useGraphiQL((state) => state.visiblePlugin);
  const operations = useGraphiQL((state) => state.operations);
  const operationName = useGraphiQL((state) => state.operationName);
  const names = (operations ?? []).flatMap(({ name }) => (name ? [name.value] : []));
  return (
    <div className="query-commands">
      <Button size="sm" className="query-run" onClick={() => void run()} loading={isFetching}>
        {words.run}
      </Button>
      {names.length > 1 && (
        <Select
          size="sm"
          aria-label={words.operation}
          data={names}
          value={operationName ?? null}
          allowDeselect={false}
          onChange={(name) => name && setOperationName(name)}
        />
      )}
      <Button size="sm" variant="default" onClick={() => void prettifyEditors()}>
        {words.prettify}
      </Button>
      <fieldset className="query-tools">
        <legend className="visually-hidden">{words.tools}</legend>
        {tools.map(({ word, plugin }) => (
          <button
            key={plugin.title}
            type="button"
            aria-pressed={plugin === visible}
            onClick={() => setVisiblePlugin(plugin === visible ? null : plugin)}
          >
            {words[word]}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
