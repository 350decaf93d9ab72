import { useGraphiQL, useGraphiQLActions, useMonaco } from '@graphiql/react';
import { useComputedColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { EDITOR_THEME, editorTheme } from './editor-theme.js';

/** The editors follow the scheme of the page. */
export function useLook(): void {
  const monaco = useMonaco((state) => state.monaco);
  const query = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const response = useGraphiQL((state) => state.responseEditor);
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const { setTheme } = useGraphiQLActions();
  useEffect(() => {
    monaco?.editor.defineTheme(EDITOR_THEME[scheme], editorTheme(scheme));
    setTheme(scheme);
  }, [monaco, setTheme, scheme]);
  useEffect(() => {
    for (const editor of [query, variables, response])
      editor?.updateOptions({ fontSize: 13, lineHeight: 20, renderFinalNewline: 'on', fixedOverflowWidgets: true });
  }, [query, variables, response]);
}
