import { useGraphiQL, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';
import { useLanguage } from '../../app/language.js';
import { groundOf, rightText } from './right-text.js';
import { standingOf } from './right.js';
import { useAsked } from './use-asked.js';

/** Marks in the editor what the caller will not be shown, before it is asked. */
export function useRightMarks(): void {
  const { language } = useLanguage();
  const monaco = useMonaco((state) => state.monaco);
  const editor = useGraphiQL((state) => state.queryEditor);
  const asked = useAsked();
  useEffect(() => {
    const model = editor?.getModel();
    if (!monaco || !model) return;
    const closed = asked.filter(({ right }) => standingOf(right) === 'closed');
    monaco.editor.setModelMarkers(
      model,
      'rights',
      closed.map(({ right, start, end }) => {
        const [from, to] = [model.getPositionAt(start), model.getPositionAt(end)];
        return {
          severity: monaco.MarkerSeverity.Warning,
          message: `${rightText(right, language)}. ${groundOf(right, language)}`,
          startLineNumber: from.lineNumber,
          startColumn: from.column,
          endLineNumber: to.lineNumber,
          endColumn: to.column,
        };
      }),
    );
  }, [monaco, editor, asked, language]);
}
