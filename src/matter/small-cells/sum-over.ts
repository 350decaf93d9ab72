/** The sum of what each part shows; null as soon as one of them shows none, so that a whole tells nothing that its parts do not. */
export const sumOver = (parts: readonly (number | null)[]): number | null =>
  parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);
