/** GraphiQL's names for a theme by scheme; ours is one, written anew from the tokens when the scheme changes. */
export const EDITOR_THEME = { light: 'lien-thong', dark: 'lien-thong' };

interface ThemeData {
  readonly base: 'vs' | 'vs-dark';
  readonly inherit: true;
  readonly rules: { readonly token: string; readonly foreground: string }[];
  readonly colors: Record<string, string>;
}

/** What of the editor takes which token; the rest is the editor's own light or dark. */
const TAKEN: Readonly<Record<string, string>> = {
  'editor.background': '--surface',
  'editor.foreground': '--text',
  'editorLineNumber.foreground': '--muted',
  'editorLineNumber.activeForeground': '--text',
  'editorLineNumber.dimmedForeground': '--muted',
  'editorWarning.foreground': '--withheld',
  'editorError.foreground': '--danger',
  'editorWidget.background': '--surface',
  'editorHoverWidget.background': '--surface',
  'editorSuggestWidget.background': '--surface',
  'editorSuggestWidget.border': '--edge',
  'editorSuggestWidget.foreground': '--text',
  'editorSuggestWidget.selectedBackground': '--accent-soft',
  'editorSuggestWidget.selectedForeground': '--text',
  'editorSuggestWidget.highlightForeground': '--accent',
  'editorSuggestWidget.focusHighlightForeground': '--accent',
  'list.hoverBackground': '--sunken',
  'textLink.foreground': '--accent',
  focusBorder: '--accent',
};

/** The colours of the page as the editor takes them. */
export function editorTheme(scheme: 'light' | 'dark'): ThemeData {
  const tokens = getComputedStyle(document.documentElement);
  const colour = (token: string) => inFull(tokens.getPropertyValue(token).trim());
  const colors = Object.fromEntries(Object.entries(TAKEN).map(([name, token]) => [name, colour(token)]));
  const rules = [{ token: 'comment', foreground: colour('--ok').slice(1) }];
  return { base: scheme === 'dark' ? 'vs-dark' : 'vs', inherit: true, rules, colors };
}

/** The editor takes no short forms (#fff), and those who pack the page write them. */
const inFull = (hex: string): string => (hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex);
