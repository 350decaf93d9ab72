import type { Course } from './course.js';
import type { Random } from './invent/random.js';
import type { FactScript, HandlerScript } from './matter-script.js';

/** One officer of each body that reports, from its first report on; whoever tries the demonstration handles the trials that lie ahead. */
export function handlersOf(facts: readonly FactScript[], draw: Random, { ahead }: Course): HandlerScript[] {
  const first = new Map<string, FactScript>();
  for (const fact of facts) if (!first.has(fact.organisation)) first.set(fact.organisation, fact);
  return [...first.values()].map(({ agency, organisation, recordedAt }) => ({
    agency,
    organisation,
    subject: ahead ? 'demo' : `${organisation.toLowerCase()}-${draw.between(1, 9)}`,
    since: recordedAt,
  }));
}
