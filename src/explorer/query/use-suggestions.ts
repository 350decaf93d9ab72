import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

interface Suggestions {
  readonly widget?: { readonly value: { readonly _setDetailsVisible?: (visible: boolean) => void } };
}

const CURRENT = 'aria-activedescendant';

/** Suggestions come with their description, and with the caller's right in it, unfolded; and their list says no wrong thing of itself. */
export function useSuggestions(): void {
  const query = useGraphiQL((state) => state.queryEditor);
  useEffect(() => {
    const suggestions = query?.getContribution('editor.contrib.suggestController') as Suggestions | null | undefined;
    suggestions?.widget?.value._setDetailsVisible?.(true);
  }, [query]);
  useEffect(() => {
    const editor = query?.getDomNode();
    if (!editor) return;
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) if (target instanceof Element && target.matches('.suggest-widget .monaco-list')) unname(target);
    });
    observer.observe(editor, { subtree: true, attributeFilter: [CURRENT] });
    return () => observer.disconnect();
  }, [query]);
}

/**
 * The list names its current line by an identity that the line loses once its description is there. The field, where the focus
 * stays all the while, names the line by the one that it then bears.
 */
function unname(list: Element): void {
  if (list.hasAttribute(CURRENT)) list.removeAttribute(CURRENT);
}
