/** What the matter is told: a detail that is not known is left out, since its absence has a meaning there. */
export const onlyKnown = (details: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(details).filter(([, value]) => value !== null && value !== undefined));
