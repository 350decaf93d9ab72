const MOST = 8;

/** Codes of the matters that were opened since one signed in, latest first: in memory only, for one person. */
let codes: readonly string[] = [];

export const recentMatters = (): readonly string[] => codes;

export function rememberMatter(code: string): void {
  codes = [code, ...codes.filter((one) => one !== code)].slice(0, MOST);
}

export function forgetMatters(): void {
  codes = [];
}
