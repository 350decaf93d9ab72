import { addFact, type Making } from './world-fact.js';
import type { Times } from './world-facts.js';
import { codeOf } from './world-victims.js';
import type { Row } from './world.js';

/** Whom the police name and protect beside the victims. */
export function addProtected(making: Making, times: Times): void {
  const { random } = making.loom;
  const keys: Row[string][] = [null];
  times(2, () => {
    const id = random.uuid();
    const witness = addFact(making, 'police.witness', 'POLICE', 'WITNESS_NAMED', {
      id,
      code: codeOf(id, 'NC'),
      minor: random.pick(['YES', 'NO', 'UNKNOWN']),
      year_of_birth: random.pick([null, 1990, 2004]),
    });
    keys.push(witness.source_key);
  });
  times(2, () =>
    addFact(making, 'police.protection_measure', 'POLICE', 'PROTECTION_ORDERED', {
      person: 'WITNESS',
      ended_on: random.pick([null, '2020-05', '2020-05-06']),
      person_code: random.pick([null, 'NN-00000-00000']),
      witness_key: random.pick(keys) ?? null,
    }),
  );
}
