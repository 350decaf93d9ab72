import type { Random } from './invent/random.js';
import type { FactScript, HandlerScript } from './matter-script.js';

/** One officer of each body that reports, from its first report on. */
export function handlersOf(facts: readonly FactScript[], draw: Random): HandlerScript[] {
  const first = new Map<string, FactScript>();
  for (const fact of facts) if (!first.has(fact.organisation)) first.set(fact.organisation, fact);
  return [...first.values()].map(({ agency, organisation, recordedAt }) => ({
    agency,
    organisation,
    subject: `${organisation.toLowerCase()}-${draw.between(1, 9)}`,
    since: recordedAt,
  }));
}
