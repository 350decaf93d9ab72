import type { ReadFact } from './fact-of.js';

const NAMES = /^(number|id|code|sourceId|otherMatter|\w+SourceId)$/;

/** Everything in a fact by which it may meet another one: its own number, and whatever documents, matters and facts it names. */
export function referencesIn({ input }: ReadFact): ReadonlySet<string> {
  const found = new Set<string>();
  gather(input, found);
  return found;
}

function gather(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && NAMES.test(name)) found.add(inner.toUpperCase().replaceAll(/\s+/g, ''));
    else gather(inner, found);
  }
}
