import { useWords } from '../../app/language.js';
import type { GateState as State } from './gate.js';
import { gateWords } from './gate-words.js';

/** The state of a gate by shape and word, so that it is told without any colour: a ring is open, a block closed, a triangle unknown. */
export function GateState({ state }: { readonly state: State }) {
  const words = useWords(gateWords);
  return (
    <span className={`gate-state gate-${state.toLowerCase()}`}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        {state === 'OPEN' && <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="2" />}
        {state === 'CLOSED' && <rect x="1" y="1" width="10" height="10" fill="currentColor" />}
        {state === 'UNKNOWN' && <path d="M6 1.5 11 10.5H1Z" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />}
      </svg>
      {words[state]}
    </span>
  );
}
