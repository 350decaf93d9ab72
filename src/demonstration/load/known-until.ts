import type { MatterScript } from '../matter-script.js';

/** A demonstration does not tell the future: what the hub would hear of later is left out. */
export function* knownUntil(now: Date, matters: Iterable<MatterScript>): Generator<MatterScript> {
  const until = now.getTime();
  for (const { facts, handlers, letIn, ...matter } of matters) {
    const heard = facts.filter(({ recordedAt }) => new Date(recordedAt).getTime() <= until);
    const reporters = new Set(heard.map(({ organisation }) => organisation));
    const known = { ...matter, facts: heard, handlers: handlers.filter(({ organisation }) => reporters.has(organisation)) };
    if (heard.length > 0) yield letIn && new Date(letIn.at).getTime() <= until ? { ...known, letIn } : known;
  }
}
