import { isInForce, type MobileTrialKnowledge } from '../knowledge.js';
import type { DaySpan } from './day-span.js';
import type { VenueSight } from './dossier-facts.js';
import type { GateState } from './gate.js';

/** The communes of 2025 to which a unit's code leads: by the day, else in whatever era had it. */
function communesOf({ communeCodes }: MobileTrialKnowledge, venue: string, { to }: DaySpan): readonly string[] {
  const named = communeCodes.filter(({ code }) => code === venue);
  const then = named.filter((code) => isInForce(code, to));
  return [...new Set((then.length > 0 ? then : named).flatMap(({ communes }) => communes))].sort();
}

/** How a cleared venue is remembered: by the communes that it leads to. */
const venueKey = (communes: readonly string[], code: string): string => (communes.length > 0 ? communes.join('+') : `unit ${code}`);

/** Without the right to a home nothing is compared with it: the answer is the same for every venue until one is cleared. */
export function venueState(knowledge: MobileTrialKnowledge, venue: string, span: DaySpan, { homes, cleared }: VenueSight): GateState {
  const communes = communesOf(knowledge, venue, span);
  if (cleared.includes(venueKey(communes, venue))) return 'OPEN';
  if (homes === null) return 'UNKNOWN';
  if (homes.length === 0) return 'OPEN';
  if (communes.length === 0) return 'UNKNOWN';
  const near = homes.some((home) => home !== null && communes.some((commune) => knowledge.near.get(home)?.has(commune) ?? false));
  if (near) return 'CLOSED';
  return homes.every((home) => home !== null && knowledge.near.has(home)) ? 'OPEN' : 'UNKNOWN';
}
