import { addFact, type Making } from './world-fact.js';
import type { Times } from './world-facts.js';
import { codeOf } from './world-victims.js';

/** Whom the police name and protect beside the victims. */
export function addProtected(making: Making, times: Times): void {
  const { random } = making.loom;
  times(2, () => {
    const id = random.uuid();
    addFact(making, 'police.witness', 'POLICE', 'WITNESS_NAMED', {
      id,
      code: codeOf(id, 'NC'),
      minor: random.pick(['YES', 'NO', 'UNKNOWN']),
      year_of_birth: random.pick([null, 1990, 2004]),
    });
  });
}
