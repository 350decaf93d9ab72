import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useCallback } from 'react';

/** The text in the editor, and a way to put another one there. */
export function useEditor() {
  const queryEditor = useGraphiQL(({ queryEditor }) => queryEditor);
  const variableEditor = useGraphiQL(({ variableEditor }) => variableEditor);
  const { updateActiveTabValues } = useGraphiQLActions();
  const put = useCallback(
    (query: string, variables = '') => {
      queryEditor?.setValue(query);
      variableEditor?.setValue(variables);
      updateActiveTabValues({ query, variables });
    },
    [queryEditor, variableEditor, updateActiveTabValues],
  );
  const text = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.query ?? '');
  const variables = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.variables ?? '');
  return { put, text, variables, ready: queryEditor !== undefined };
}
