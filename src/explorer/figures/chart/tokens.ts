/** The colours and letters of the page as a chart needs them: worked out, not as variables. */
export interface Tokens {
  readonly text: string;
  readonly muted: string;
  readonly surface: string;
  readonly line: string;
  readonly edge: string;
  readonly accent: string;
  readonly textFamily: string;
  readonly figureFamily: string;
}

/** Read anew whenever the colour scheme changes. */
export function readTokens(): Tokens {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    text: token('text'),
    muted: token('muted'),
    surface: token('surface'),
    line: token('line'),
    edge: token('edge'),
    accent: token('accent'),
    textFamily: token('text-family'),
    figureFamily: token('figure-family'),
  };
}
