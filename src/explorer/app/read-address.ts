/** What of an address has the form that it may have; anything else in it is left out. */
export function readAddress<Search extends object>(
  raw: Record<string, unknown>,
  forms: Readonly<Record<keyof Search & string, RegExp>>,
): Search {
  const kept = Object.entries<RegExp>(forms).flatMap(([key, form]) => {
    const value = raw[key];
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    return form.test(text) ? [[key, text] as const] : [];
  });
  return Object.fromEntries(kept) as Search;
}
